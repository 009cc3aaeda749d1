import { expect, it } from 'vitest';
import { anArchiveInfo, anArticle } from '../../tests/factories.ts';
import { type AddressLine, parseAddresses } from '../model/addresses.ts';
import { addressLines } from './addressLines.ts';
import { answerOld } from './answerOld.ts';
import { deriveArchive } from './deriveArchive.ts';

const at = '2031-05-05';
const article = anArticle();
const archive = deriveArchive([article], anArchiveInfo());
const answer = (...addresses: AddressLine[]) =>
  answerOld(archive, { schema: 'verbatim/addresses/1', addresses });

it('has nothing to add where every address is somebody’s', () => {
  const lines = addressLines([article], { schema: 'verbatim/entities/1', moves: [], entities: [] }, at);
  expect(lines.map(({ address }) => address)).toContain(`/articles/${article.id}`);
  expect(answer(...lines)).toMatchObject({ articles: [], histories: [], entities: [], unanswered: [] });
});

it('leads on from an old article, over as many stops as there are, and its quotes to theirs', () => {
  const quote = article.quotations[0]?.id ?? '';
  const old = answer(
    { address: '/articles/first', at, leadsTo: '/articles/second' },
    { address: '/articles/second', at, leadsTo: `/articles/${article.id}`, note: 'A better name.' },
    { address: '/articles/first/quotes/a', at, leadsTo: `/articles/${article.id}/quotes/${quote}` },
    { address: '/articles/first/quotes/b', at, leadsTo: `/articles/${article.id}` },
  );
  expect(old.unanswered).toEqual([]);
  expect(old.articles).toMatchObject([
    { id: 'first', page: { movedTo: { id: article.id }, quotes: { a: quote } }, quotationIds: ['a', 'b'] },
    { id: 'second', page: { note: 'A better name.' } },
  ]);
});

it('keeps the addresses of quotes, histories and people that are there no more', () => {
  expect(
    answer(
      { address: `/articles/${article.id}/quotes/long-gone`, at },
      { address: `/articles/${article.id}/history`, at },
      { address: '/people/nobody-now', at },
    ),
  ).toMatchObject({
    quotations: [{ articleId: article.id, quotationId: 'long-gone' }],
    histories: [article.id],
    entities: ['people/nobody-now'],
    unanswered: [],
  });
});

it('names every address that nothing answers', () => {
  const dead = ['/articles/deleted', '/articles/deleted/quotes/a', '/elsewhere'];
  const lines = dead.map((address) => ({ address, at }));
  expect(answer(...lines, { address: '/articles/x', at, leadsTo: '/articles/deleted' }).unanswered).toEqual([
    ...dead,
    '/articles/x',
  ]);
});

it('answers nothing for what can be no id of ours, as an address that leads out of the site', () => {
  const leadsTo = `/articles/${article.id}`;
  const dead = [
    '/people/..%2F..%2Fescaped',
    '/people/%2e%2e%2Fescaped',
    '/people/..',
    `/articles/${article.id}/quotes/..%2F..%2Fescaped`,
  ].map((address) => ({ address, at }));
  const leading = ['/articles/..%2Fescaped', '/articles/__proto__', '/articles/..'].map((address) => ({
    address,
    at,
    leadsTo,
  }));
  const old = answer(...dead, ...leading);
  expect(old).toMatchObject({ articles: [], quotations: [], histories: [], entities: [] });
  expect(old.unanswered).toEqual([...dead, ...leading].map((line) => line.address));
});

it('turns away addresses that lead in a circle, and what is no address', () => {
  const book = (...addresses: unknown[]) => parseAddresses({ schema: 'verbatim/addresses/1', addresses });
  expect(
    book(
      { address: '/articles/a', at, leadsTo: '/articles/b' },
      { address: '/articles/b', at, leadsTo: '/articles/a' },
    ),
  ).toMatchObject({ ok: false, error: { message: expect.stringContaining('circle') } });
  for (const address of ['articles/a', '//evil.example', 'https://evil.example/', '/articles/a?x=1', '/a b'])
    expect(book({ address, at }), address).toMatchObject({ ok: false });
});
