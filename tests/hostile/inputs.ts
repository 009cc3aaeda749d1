import { payloads } from './payloads.ts';
import { payload } from './texts.ts';

/* The same attacks as newsrooms would receive them: from outside, in each format that ingest reads. */

const escaped = (text: string) =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
/** XML cannot hold controls and halves of characters, however they are written. */
const forXml = (text: string) =>
  escaped(text.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
const yaml = (text: string) => JSON.stringify(text.toWellFormed());

/** Every payload as something that somebody said, plain. */
const said = [...payloads.values()].map(
  (text, index) => `Ada Lin said, "The ${index}th thing is ${text} and it is true," in Oslo on Monday.`,
);

const page = `<!doctype html><html lang="en"><head><title>${escaped(payload(6))} Page</title>
<meta property="og:title" content="Page ${escaped(payload(1))}">
<meta name="author" content="${escaped(payload(7))}">
<meta property="og:site_name" content="Site ${escaped(payload(3))}">
<meta property="og:image" content="javascript:alert(1)">
<link rel="canonical" href="https://page.example/${escaped(encodeURI(payload(1)))}">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: `Page ${payload(1)}`,
  author: { name: payload(7) },
  publisher: { name: `Publisher ${payload(18)}` },
  articleSection: [payload(9), payload(19)],
  license: payload(13),
  image: payload(15),
  ...JSON.parse('{"__proto__":{"polluted":true}}'),
}).replaceAll('<', '\\u003c')}</script>
<script>alert(1)</script></head><body onload="alert(1)"><article><h1>Page ${escaped(payload(1))}</h1>
${said.map((text) => `<p>${escaped(text.toWellFormed())}</p>`).join('\n')}
<p>A <a href="javascript:alert(1)">link</a>, <a href=" &#106;avascript:alert(1)">another</a>, <a href="data:text/html,x">a third</a>,
<a href="https://page.example/good">a good one</a> <img src="x" onerror="alert(1)" alt="${escaped(payload(1))}"> and more words.</p>
<script>alert(2)</script><svg onload="alert(3)"><script>alert(4)</script></svg><iframe src="https://elsewhere.example"></iframe>
</article></body></html>`;

const markdown = `---
title: ${yaml(`Markdown ${payload(0)}`)}
author: [${yaml(payload(7))}, { name: ${yaml(payload(2))} }]
source: ${yaml(`Paper ${payload(3)}`)}
url: ${yaml(payload(13))}
license: ${yaml(payload(13))}
categories: [${yaml(payload(9))}]
description: ${yaml(payload(24))}
__proto__: { polluted: true }
constructor: { prototype: { polluted: true } }
---

${said.join('\n\n')}

[a link](javascript:alert(1)) [another](<data:text/html,x>) ![a picture](https://elsewhere.example/p.png "${'t'}") <script>alert(1)</script>
`;

const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${forXml(payload(3))}</title><link>javascript:alert(1)</link><description>${forXml(payload(0))}</description>
<item><title>Feed ${forXml(payload(0))}</title><link>https://feed.example/one</link><dc:creator>${forXml(payload(7))}</dc:creator>
<category>${forXml(payload(9))}</category><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate>
<content:encoded><![CDATA[${said.map((text) => `<p>${forXml(text)}</p>`).join('')}<script>alert(1)</script><img src=x onerror=alert(1)>]]></content:encoded></item>
</channel></rss>`;

const ninjs = JSON.stringify({
  standard: { name: 'ninjs', version: '3.1' },
  uri: `urn:ninjs:${payload(13)}`,
  type: 'text',
  language: 'en',
  pubStatus: 'usable',
  by: payload(7),
  located: payload(9),
  copyrightHolder: payload(0),
  copyrightNotice: payload(3),
  usageTerms: payload(5),
  subjects: [{ name: payload(2) }],
  infoSources: [{ name: payload(4) }],
  altIds: [{ role: 'web', value: payload(13) }],
  headlines: [{ role: 'main', value: `Ninjs ${payload(0)}` }],
  descriptions: [{ role: 'summary', value: payload(24) }],
  bodies: [
    {
      role: 'main',
      contentType: 'application/xhtml+xml',
      value: `${said.map((text) => `<p>${forXml(text)}</p>`).join('')}<script>alert(1)</script><p onclick="alert(1)">Last.</p>`,
    },
  ],
});

/** A record whose keys are names that every object has, written by hand: an object literal would not keep them. */
const record = (title: string) =>
  `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":"x","title":${JSON.stringify(title)},` +
  `"author":${JSON.stringify(payload(7))},"publisher":{"__proto__":{"name":"x"},"name":${JSON.stringify(payload(3))}},"url":${JSON.stringify(payload(13))},` +
  `"license":${JSON.stringify(payload(13))},"image":{"url":${JSON.stringify(payload(15))},"caption":${JSON.stringify(payload(0))}},` +
  `"paragraphs":${JSON.stringify(said)}}`;

/** Each input by its file name. */
export const hostileInputs: ReadonlyMap<string, string> = new Map([
  ['page.html', page],
  ['markdown.md', markdown],
  ['feed.rss', feed],
  ['item.json', ninjs],
  ['record.json', record(`Record ${payload(0)}`)],
  ['lines.jsonl', `${record(`Line ${payload(1)}`)}\n${record(`Line ${payload(24)}`)}\n`],
  ['text.txt', `Text ${payload(0)}\n\n${said.join('\n\n')}`],
]);
