import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { anArchiveInfo, anArticle, theSummit } from '../../../tests/factories.ts';
import { deriveArchive } from '../../archive/deriveArchive.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { type SharedPage, sharedPages } from './sharedPages.ts';
import { tagsHtml } from './tagsHtml.ts';

const url = 'https://news.example/v';
const pagesOf = (article: Article, more: Partial<ArchiveInfo> = {}) =>
  new Map(
    [...sharedPages(deriveArchive([article], anArchiveInfo({ url, ...more })), '/v')].map((page) => [
      page.path,
      page,
    ]),
  );
const headOf = (page: SharedPage | undefined, drawn = true) =>
  parseHTML(`<html><head>${tagsHtml(page?.tags(drawn) ?? [])}</head></html>`).document;
const metaOf = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
const quotePath = '/articles/the-bridge/quotes/the-bridge-is-safe-and';
const withQuote = (change: Partial<Quotation>) =>
  anArticle({ quotations: anArticle().quotations.map((q) => ({ ...q, ...change })) });

it('shows a shared quote with its words, its speaker, its source and a picture', () => {
  const head = headOf(pagesOf(anArticle()).get(quotePath));
  expect(metaOf(head, 'og:title')).toBe('Ada Lin, in: The bridge');
  expect(metaOf(head, 'og:description')).toBe(
    '“The bridge is safe and it stays open all winter.” as quoted by The Daily, date not given',
  );
  expect(metaOf(head, 'og:image')).toBe(`${url}/cards${quotePath}.png`);
  expect(metaOf(head, 'og:url')).toBe(`${url}${quotePath}`);
  expect(metaOf(head, 'twitter:card')).toBe('summary_large_image');
});

it('promises no picture that could not be drawn', () => {
  const head = headOf(pagesOf(anArticle()).get(quotePath), false);
  expect(metaOf(head, 'og:image')).toBeUndefined();
  expect(metaOf(head, 'twitter:card')).toBe('summary');
});

it('gives the reporter’s words no card and calls them theirs', () => {
  const page = pagesOf(withQuote({ kind: 'indirect' })).get(quotePath);
  expect(page?.card).toBeUndefined();
  expect(metaOf(headOf(page, false), 'og:description')).toMatch(/^In the reporter’s words: /u);
});

it('names nobody unchecked where the archive asks for review', () => {
  const page = pagesOf(anArticle(), { review: 'required' }).get(quotePath);
  expect(tagsHtml(page?.tags(true) ?? [])).not.toContain('Ada Lin');
  expect(JSON.stringify(page?.card?.card.who)).not.toContain('Ada Lin');
  for (const [path, text] of page?.files ?? [])
    if (path.includes('embed'))
      expect(text.replace(/<blockquote.*<\/blockquote>/su, '')).not.toContain('Ada Lin');
});

it('leads to the article in other forms, to feeds, and to the embed', () => {
  const head = headOf(pagesOf(anArticle()).get(quotePath));
  const types = [...head.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('type'));
  expect(types).toEqual(expect.arrayContaining(['application/json', 'application/json+oembed']));
});

it('embeds a quote as a page without script that leads back', () => {
  const files = new Map(pagesOf(anArticle()).get(quotePath)?.files);
  const embed = parseHTML(files.get(`/embed${quotePath}.html`) ?? '').document;
  expect(embed.querySelector('blockquote')?.textContent).toBe(
    'In Oslo, Ada Lin said, “The bridge is safe and it stays open all winter.”',
  );
  expect(embed.querySelector('figcaption a')?.getAttribute('href')).toBe(`${url}${quotePath}`);
  expect(embed.querySelector('script')).toBeNull();
  const oembed = JSON.parse(files.get(`/embed${quotePath}.json`) ?? '{}');
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', provider_url: url });
  expect(parseHTML(oembed.html).document.querySelector('iframe')?.getAttribute('src')).toBe(
    `${url}/embed${quotePath}`,
  );
});

it('lets nothing in a headline end a tag or a script', () => {
  const hostile = anArticle({ headline: '</script><script>alert(1)</script>"><img src=x>' });
  for (const page of pagesOf(hostile).values()) {
    const head = headOf(page);
    expect(head.querySelectorAll('img, script:not([type="application/ld+json"])')).toHaveLength(0);
  }
});

it('writes structured data that parses, on every page of the summit', () => {
  for (const page of pagesOf(theSummit()).values())
    for (const script of headOf(page).querySelectorAll('script'))
      expect(() => JSON.parse(script.textContent ?? '')).not.toThrow();
});
