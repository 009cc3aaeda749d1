import type { Article } from '../../model/article.ts';
import { type CitationParts, citationParts } from './citation.ts';
import type { Statement } from './statements.ts';

/* The same citation for where it goes: nothing of an article may become markup on its way. */

const htmlSigns: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it stands in HTML, between tags or in double quotation marks. */
export const asHtml = (text: string) => text.replace(/[&<>"]/gu, (sign) => htmlSigns[sign] ?? sign);
const asMarkdown = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|~]/gu, (sign) => `\\${sign}`).replaceAll('\n', ' ');
// Brackets would end a Markdown link early, and are allowed in addresses.
const inLink = (link: string) => link.replaceAll('(', '%28').replaceAll(')', '%29');

const html = ({ sentence, who, source, headline, link }: CitationParts) =>
  `<blockquote cite="${asHtml(link)}"><p>${asHtml(sentence)}</p></blockquote>\n` +
  `<p>${asHtml(who)}, ${asHtml(source)}, in <a href="${asHtml(link)}">“${asHtml(headline)}”</a></p>`;

const markdown = ({ sentence, who, source, headline, link }: CitationParts) =>
  `> ${asMarkdown(sentence)}\n\n` +
  `${asMarkdown(who)}, ${asMarkdown(source)}, in [“${asMarkdown(headline)}”](${inLink(link)})`;

/** A citation as HTML, for pages and word processors. */
export const citationHtml = (article: Article, statement: Statement, link: string) =>
  html(citationParts(article, statement, link));

/** A citation as Markdown. */
export const citationMarkdown = (article: Article, statement: Statement, link: string) =>
  markdown(citationParts(article, statement, link));
