import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { aBlock, aMention, anArchiveInfo, anArticle, anEntity } from '../../../tests/factories.ts';
import { deriveArchive } from '../../archive/deriveArchive.ts';
import { type SearchRecord, searchRecords } from '../../archive/search/searchRecords.ts';
import { textsOf } from '../../model/passages.ts';
import { searchedWords } from '../../text/searchedWords.ts';
import { readArchive } from '../readArchive.ts';
import { searchIndex } from './searchIndex.ts';

/* The index itself, as the build makes it, over the archive of odd cases. */

const { info, articles, decisions } = await readArchive(
  resolve(import.meta.dirname, '../../../tests/archives/edge'),
);
const odd = anArticle({
  id: 'odd-gaps',
  blocks: [
    aBlock(
      'p1',
      'One\u00a0two\u2003three — “four” five\u200bsix\ufeff seven  <b>eight</b> &amp; 9½ ½ \u0085ten.',
    ),
    aBlock('p2', 'नमस्ते दुनिया 안녕 שלום é́ 👩‍👩‍👧 end'),
  ],
  quotations: [],
  mentions: [aMention('people/neighbour-nine', { block: 'p1', start: 0, end: 3 })],
  // Named in the text, and for nothing public: in no list.
  entities: [anEntity('people/neighbour-nine', { origin: 'text' })],
});
const archive = deriveArchive([...articles, odd], info, undefined, decisions);
const records = searchRecords(archive);

type Files = Map<string, Uint8Array>;
const indexOf = async (list: SearchRecord[]): Promise<Files> =>
  new Map(
    (await searchIndex(list, 'en')).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
/** The texts that readers are sent, unpacked. */
function unpacked(files: Files): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, content] of files)
    if (/\.pf_/u.test(path))
      texts.set(
        path,
        gunzipSync(content)
          .toString('utf8')
          .replace(/^pagefind_dcd/u, ''),
      );
  return texts;
}

let files: Files;
beforeAll(async () => {
  files = await indexOf(records);
});

describe('the search index', () => {
  it('is the same bytes for the same articles', async () => {
    const again = await indexOf(records);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, content] of again) expect(files.get(path), path).toEqual(content);
  });

  it('counts words as we do, whatever stands between and inside of them', () => {
    const pages = [...unpacked(files)].filter(([path]) => path.endsWith('.pf_fragment'));
    expect(pages).toHaveLength(archive.articles.length);
    for (const [, json] of pages) {
      const { url, content } = JSON.parse(json) as { url: string; content: string };
      const article = archive.articles.find(
        (entry) => url === `/articles/${encodeURIComponent(entry.article.id)}`,
      );
      if (article === undefined) throw new Error(`no article at ${url}`);
      const texts = textsOf(article.article);
      const ours = searchedWords(article.article).map(({ block, start, end }) =>
        (texts.get(block) ?? '').slice(start, end),
      );
      expect(content.split(/[\r\n\s]+/u).length, url).toBe(ours.length);
    }
  });

  it('has what one may read and nothing that is withheld', () => {
    const all = [...unpacked(files).values()].join('\n').toLowerCase();
    expect(all).toContain('we shall count the boats');
    for (const trace of ['lamp was never lit', 'oldacre', 'keeper of the lamp'])
      expect(all).not.toContain(trace);
  });

  it('files people by whom one may search, and no private person', () => {
    const filters = [...unpacked(files)]
      .filter(([path]) => path.endsWith('.pf_filter'))
      .map(([, text]) => text);
    const [known] = archive.browsing.lists.people;
    expect(filters.join('\n')).toContain(known?.id.slice('people/'.length));
    expect(filters.join('\n')).not.toContain('neighbour-nine');
  });

  it('serves its program with the failures that Pagefind keeps to itself', () => {
    const program = new TextDecoder().decode(files.get('/pagefind/pagefind.js'));
    expect(program).not.toContain('_chunk")).catch(()=>{})');
    expect([...files.keys()].some((path) => path.includes('ui'))).toBe(false);
  });

  it('is there for an archive without articles', async () => {
    const none = searchRecords(deriveArchive([], anArchiveInfo()));
    expect([...(await indexOf(none)).keys()]).toContain('/pagefind/pagefind-entry.json');
  });
});
