import { describe, expect, it } from 'vitest';
import { aBlock, anArticle } from '../../../../tests/factories.ts';
import { passageHash } from '../../../model/paths.ts';
import { encodePassage, passageLinkOf } from '../../../text/passageLink.ts';
import { passageArrival } from './passageArrival.ts';
import { passageTexts, spansIn } from './passageTexts.ts';

const then = 'The bridge is safe and stays open all winter, said the engineer who had built it.';
const now = 'The bridge is sound and stays open for most of the winter, said the engineer who had built it.';
const words = 'The bridge is safe and stays open all winter';

const articleWith = (text: string, before?: string) =>
  anArticle({
    blocks: [aBlock('p1', text)],
    quotations: [],
    mentions: [],
    ...(before === undefined
      ? {}
      : {
          revisions: [
            { version: 2, at: '2031-05-09', before: [{ block: 'p1', text: before }], quotations: [] },
          ],
        }),
  });

/** What a link made on `text` leads to in an article. */
function follow(article: ReturnType<typeof articleWith>, text = then, passage = words) {
  const start = text.indexOf(passage);
  const hash = `${passageHash}${encodePassage(passageLinkOf(text, start, start + passage.length))}`;
  return passageArrival(article, passageTexts(article), hash, undefined);
}

describe('a link to a passage', () => {
  it('leads to its words, over paragraphs and in the headline', () => {
    const article = articleWith(then);
    const texts = passageTexts(article);
    const passage = texts.text.slice(4, 40);
    const arrival = follow(article, texts.text, passage);
    expect(arrival).toMatchObject({ kind: 'found', found: { start: 4, end: 40, change: 'none' } });
    expect(spansIn(texts, { start: 4, end: 40 }).map((span) => span.block)).toEqual(['headline', 'p1']);
  });

  it('tells what an earlier version of the article read, and until when', () => {
    expect(follow(articleWith(now, then))).toMatchObject({
      kind: 'found',
      found: { change: 'reworded' },
      was: { words, until: '2031-05-09' },
    });
    expect(follow(articleWith('The council met on Monday.', then))).toEqual({
      kind: 'gone',
      was: { words, until: '2031-05-09' },
    });
  });

  it('says of words that no version had only that they are the link’s: anybody can write one', () => {
    expect(follow(articleWith(now))).toMatchObject({ kind: 'found', claimed: words });
    expect(follow(articleWith(now))).not.toHaveProperty('was');
    expect(follow(articleWith('The council met on Monday.'))).toEqual({ kind: 'gone', claimed: words });
  });
});

describe('an address that the browser reads', () => {
  const opened = (directive: string, shown: string) => ({
    address: `https://a.example/articles/the-bridge#:~:text=${directive}`,
    shown: () => shown,
  });
  const arrive = (text: string, directive: string, shown = text) => {
    const article = articleWith(text);
    return passageArrival(article, passageTexts(article), '', opened(directive, shown));
  };

  it('is left to the browser where the page has the words, in the article or beside it', () => {
    expect(arrive(then, 'stays%20open,engineer%20who')).toBeUndefined();
    expect(arrive(then, 'Quoted%20here', `Quoted here, in order ${then}`)).toBeUndefined();
  });

  it('is helped where it has others', () => {
    expect(arrive(now, encodeURIComponent(words))).toMatchObject({ kind: 'found', claimed: words });
    expect(arrive(now, 'a%20wholly%20different%20sentence')).toMatchObject({ kind: 'gone' });
  });

  it('that names no words leads nowhere', () => {
    expect(arrive(then, '')).toBeUndefined();
  });
});
