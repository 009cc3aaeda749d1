import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anArchiveInfo, anArticle, theSummit } from '../../../tests/factories.ts';
import { answerOld } from '../../archive/answerOld.ts';
import { deriveArchive } from '../../archive/deriveArchive.ts';
import { noAddresses } from '../../model/addresses.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { withheldId } from '../../model/withheldId.ts';
import { type SharedPage, sharedPages } from './sharedPages.ts';
import { tagsHtml } from './tagsHtml.ts';

const url = 'https://news.example/v';
function pagesOf(article: Article, more: Partial<ArchiveInfo> = {}, recorded: readonly string[] = []) {
  const archive = deriveArchive([article], anArchiveInfo({ url, ...more }));
  const addresses = recorded.map((address) => ({ address, at: '2031-05-01' }));
  const old = answerOld(archive, { ...noAddresses, addresses });
  return new Map([...sharedPages(archive, old, '/v')].map((page) => [page.path, page]));
}
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

describe('the old address of a quote', () => {
  const id = 'the-bridge-is-safe-and';
  const revised = (
    entry: Partial<NonNullable<Article['revisions']>[number]['quotations'][number]>,
    change: Partial<Quotation> = {},
  ): Article => ({
    ...withQuote(change),
    version: 2,
    revisions: [
      {
        version: 2,
        at: '2031-05-04T09:00:00Z',
        note: 'The council sent the recording.',
        before: [{ block: 'p1', text: 'In Oslo, Ivo Tamsin said, “The bridge was safe.”' }],
        quotations: [{ id, change: 'reworded', ...entry }],
      },
    ],
  });
  const everything = (page: SharedPage | undefined) =>
    [tagsHtml(page?.tags(true) ?? []), JSON.stringify(page?.card), ...(page?.files ?? []).flat()].join('\n');

  it('tells first that it was reworded, in preview, picture and embed', () => {
    const page = pagesOf(revised({ was: 'The bridge was safe.' })).get(quotePath);
    expect(metaOf(headOf(page), 'og:description')).toMatch(/^Reworded on 4 May 2031\. “The bridge is safe/u);
    expect(metaOf(headOf(page), 'og:image:alt')).toContain('Reworded on 4 May 2031');
    expect(page?.card?.card.lines.at(-1)).toBe('Reworded on 4 May 2031');
    expect(new Map(page?.files).get(`/embed${quotePath}.html`)).toContain('Reworded on 4 May 2031.');
  });

  it('tells that it was reattributed, and never from whom', () => {
    const page = pagesOf(revised({ change: 'reattributed', was: 'Ivo Tamsin', is: 'Ada Lin' })).get(
      quotePath,
    );
    expect(metaOf(headOf(page), 'og:description')).toMatch(/^Reattributed on 4 May 2031\. /u);
    expect(page?.card?.card.lines.at(-1)).toBe('Reattributed on 4 May 2031');
    expect(everything(page)).not.toContain('Tamsin');
  });

  it('tells that it was removed, when and why, and repeats neither words nor speaker', () => {
    const gone: Partial<Quotation> = { segments: [], lifecycle: 'removed' };
    const page = pagesOf(revised({ change: 'removed', was: 'The bridge is safe.' }, gone)).get(quotePath);
    const head = headOf(page);
    expect(metaOf(head, 'og:title')).toBe('A quote was removed, in: The bridge');
    expect(metaOf(head, 'og:description')).toBe('Removed on 4 May 2031. The council sent the recording.');
    expect(metaOf(head, 'og:image')).toBe(`${url}/cards${quotePath}.png`);
    expect(page?.card).toMatchObject({
      path: `/cards${quotePath}.png`,
      card: { runs: [{ text: 'A quote was removed' }], lines: ['Removed on 4 May 2031', expect.anything()] },
    });
    expect(page?.files.map(([path]) => path)).toEqual([`/embed${quotePath}.html`, `/embed${quotePath}.json`]);
    expect(everything(page)).not.toMatch(/is safe|Ada Lin/u);
  });

  it('tells that it is marked no longer where its words still stand', () => {
    const page = pagesOf(withQuote({ review: { state: 'rejected' } })).get(quotePath);
    expect(metaOf(headOf(page), 'og:title')).toBe('No longer marked as a quote, in: The bridge');
    expect(everything(page)).not.toMatch(/is safe|Ada Lin/u);
  });

  it('tells that it was withheld, at what it is called now, and has none of its words but in its own name', () => {
    const withheld = { at: '2031-05-05', note: 'A court asked us to.' };
    const pages = pagesOf(withQuote({ lifecycle: 'withheld', withheld }));
    const hidden = `/articles/the-bridge/quotes/${withheldId(id)}`;
    for (const path of [quotePath, hidden]) {
      const page = pages.get(path);
      const head = headOf(page);
      expect(metaOf(head, 'og:title')).toBe('A quote was withheld, in: The bridge');
      expect(metaOf(head, 'og:description')).toBe('Withheld on 5 May 2031. A court asked us to.');
      expect(metaOf(head, 'og:url')).toBe(`${url}${hidden}`);
      expect(metaOf(head, 'og:image')).toBe(`${url}/cards${hidden}.png`);
      expect(tagsHtml(page?.tags(true) ?? [])).not.toContain('safe');
      expect(JSON.stringify(page?.card?.card)).not.toMatch(/safe|Ada/u);
      for (const [, text] of page?.files ?? []) expect(text).not.toMatch(/safe|Ada/u);
      expect(page?.files).toHaveLength(2);
    }
    // What a host keeps of an earlier upload is overwritten.
    expect(pages.get(quotePath)?.card?.path).toBe(`/cards${quotePath}.png`);
  });

  it('tells of an article out of sight that it is, and not even its headline', () => {
    const withheld = { at: '2031-05-05', note: 'A court asked us to.' };
    const pages = pagesOf(anArticle({ pubStatus: 'withheld', withheld }));
    for (const path of ['/articles/the-bridge', quotePath]) {
      const page = pages.get(path);
      expect(metaOf(headOf(page), 'og:title')).toBe('This article was withheld');
      expect(metaOf(headOf(page), 'og:description')).toBe('Withheld on 5 May 2031. A court asked us to.');
      expect(page?.card?.path).toBe(`/cards${path}.png`);
      expect(JSON.stringify(page?.card?.card)).not.toMatch(/bridge|safe|Ada/iu);
    }
  });

  it('tells the same at each of its ids, and leads to the one that it has now', () => {
    const pages = pagesOf(withQuote({ aliases: ['the-bridge-was-safe'] }));
    const former = pages.get('/articles/the-bridge/quotes/the-bridge-was-safe');
    expect(tagsHtml(former?.tags(true) ?? [])).toBe(tagsHtml(pages.get(quotePath)?.tags(true) ?? []));
    expect(former?.card?.path).toBe('/cards/articles/the-bridge/quotes/the-bridge-was-safe.png');
  });

  it('tells that the article knows nothing of it, where only the record does', () => {
    const pages = pagesOf(anArticle(), {}, ['/articles/the-bridge/quotes/no-more', quotePath]);
    const gone = headOf(pages.get('/articles/the-bridge/quotes/no-more'));
    expect(metaOf(gone, 'og:title')).toBe('Quote not found, in: The bridge');
    expect(metaOf(headOf(pages.get(quotePath)), 'og:title')).toBe('Ada Lin, in: The bridge');
  });
});
