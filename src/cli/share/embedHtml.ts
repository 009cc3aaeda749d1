import { publicAddress } from '../../archive/export/exportContext.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import { isAnnounced, isQuoted, reviewWords } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { statementRuns } from '../../text/statementRuns.ts';
import { typeset } from '../../text/typeset.ts';
import { embedSize, embedSnippet } from '../../ui/article/embedSnippet.ts';
import { eventWords, storyOf } from '../../ui/article/quoteStory.ts';
import { sourceLine } from '../../ui/article/sourceLine.ts';
import { roleOf, type Statement, speakerLabel } from '../../ui/article/statements.ts';
import { embedPolicy, policyMeta } from '../contentPolicy.ts';
import { escapedHtml } from './tagsHtml.ts';

/** The style of an embed, in full: it loads nothing. It takes the reader's light or dark, and fits any width. */
export const embedCss = [
  ':root{color-scheme:light dark;--ground:#fbf9f5;--ink:#1c1a17;--muted:#5f594f;--rule:#e4ded1;--accent:#7a1f2b}',
  '@media(prefers-color-scheme:dark){:root{--ground:#171614;--ink:#e8e4db;--muted:#ada699;--rule:#35322d;--accent:#e5a3a0}}',
  '*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink)}',
  'figure{margin:0;padding:20px 22px;border:1px solid var(--rule);border-radius:10px;font:14px/1.5 "Public Sans",system-ui,sans-serif}',
  'blockquote{margin:0 0 14px;font:20px/1.5 "Source Serif 4",Georgia,"Times New Roman",serif;overflow-wrap:anywhere;text-wrap:pretty}',
  'blockquote span{color:var(--muted)}figcaption p{margin:0;color:var(--muted)}figcaption b{font-weight:600;color:var(--ink)}',
  'figcaption .state{color:var(--ink);font-weight:500}a{color:inherit;text-underline-offset:3px}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}',
].join('');

/** One quote as a page of its own for an iframe: in its sentence, with speaker, who matched it, source, date and the way
 *  back. Works without script and loads nothing. */
export function embedHtml(article: Article, statement: Statement, info: ArchiveInfo, base: string): string {
  const { quotation, speaker } = statement;
  const path = paths.quotation(article.id, quotation.id);
  const link = publicAddress(info, path) ?? `${base}${path}`;
  const announced = isAnnounced(quotation, info.review);
  const role = roleOf(speaker);
  const sentence = statementRuns(article, quotation)
    .map(({ text, as }) => (as === 'context' ? `<span>${escapedHtml(text)}</span>` : escapedHtml(text)))
    .join('');
  const who = announced ? speakerLabel(speaker) : 'Not checked yet';
  const state = isQuoted(quotation) ? '' : 'In the reporter’s words. ';
  const [latest] = storyOf(article, quotation);
  return [
    headHtml(article.language, `${who}, in: ${typeset(article.headline)}`, link),
    `<blockquote cite="${escapedHtml(link)}">${sentence}</blockquote><figcaption>`,
    `<p><b><bdi>${escapedHtml(who)}</bdi></b>${announced && role !== undefined ? `, ${escapedHtml(role)}` : ''}</p>`,
    `<p class="state">${state}${reviewWords(quotation)}</p>`,
    ...(latest === undefined ? [] : [`<p>${escapedHtml(eventWords(latest))}</p>`]),
    `<p>${escapedHtml(sourceLine(article, statement))}. <a href="${escapedHtml(link)}" target="_top">Read it in context</a></p>`,
    '</figcaption></figure></body></html>\n',
  ].join('');
}

const headHtml = (language: string, title: string, link: string) =>
  [
    `<!doctype html><html lang="${escapedHtml(language)}"><head><meta charset="utf-8">${policyMeta(embedPolicy(embedCss))}`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapedHtml(title)}</title><style>${embedCss}</style>`,
    `<link rel="canonical" href="${escapedHtml(link)}"></head><body><figure>`,
  ].join('');

/** What stands on other sites' pages where a quote was that is gone or out of sight: what happened, and the way to more. */
export function noticeEmbedHtml(notice: {
  title: string;
  when: string;
  note: string | undefined;
  link: string;
  language: string;
}): string {
  const { title, when, note, link, language } = notice;
  return [
    headHtml(language, title, link),
    `<figcaption><p><b><bdi>${escapedHtml(title)}</bdi></b></p>`,
    `<p class="state">${escapedHtml(when)}</p>`,
    ...(note === undefined ? [] : [`<p>The newsroom’s note: <bdi>${escapedHtml(note)}</bdi></p>`]),
    `<p><a href="${escapedHtml(link)}" target="_top">What happened to it</a></p>`,
    '</figcaption></figure></body></html>\n',
  ].join('');
}

/** The answer of {@link https://oembed.com/ oEmbed} for one quote, as a file: the size is fixed.
 *  @returns `undefined` before the archive has an address */
export function oembedOf(
  article: Article,
  statement: Statement,
  info: ArchiveInfo,
  embedPath: string,
): object | undefined {
  const address = publicAddress(info, embedPath);
  if (address === undefined) return undefined;
  const who = isAnnounced(statement.quotation, info.review) ? speakerLabel(statement.speaker) : 'A quote';
  const title = `${who}, in: ${typeset(article.headline)}`;
  return { ...oembedLink(info, title), type: 'rich', ...embedSize, html: embedSnippet(address, title) };
}

/** The answer of oEmbed where nothing is left to embed: a title, and no address that was made of words. */
export const oembedLink = ({ name, url }: ArchiveInfo, title: string) => ({
  version: '1.0',
  type: 'link',
  title,
  provider_name: name,
  provider_url: url,
});
