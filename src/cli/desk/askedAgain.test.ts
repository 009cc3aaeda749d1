import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestVersion, storyId } from '../../../tests/versions/ingestVersion.ts';
import { quotes } from '../../../tests/versions/texts.ts';
import type { DecideAnswer, DeskArticle, DeskState } from '../../model/desk.ts';
import type { DiffRun } from '../../model/history.ts';
import type { Served } from '../serve.ts';
import { serveDesk } from './deskServer.ts';

let archive: string;
let desk: Served;

const read = async <T>(path: string) => (await (await fetch(`${desk.url}api/${path}`)).json()) as T;
const state = () => read<DeskState>('state');
const article = () => read<DeskArticle>(`articles/${storyId}`);
async function decide(quotation: string, decision: unknown): Promise<Response> {
  const seen = (await article()).stamps[quotation];
  return fetch(`${desk.url}api/decide`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ article: storyId, quotation, seen, decision }),
  });
}
const textOf = (runs: readonly DiffRun[] = [], left: DiffRun['as']) =>
  runs.flatMap(({ text, as }) => (as === left ? [] : [text])).join('');

beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'verbatim-asked-'));
  await ingestVersion(archive, 1);
  desk = await serveDesk({ archive, by: 'Edda', files: new Map() });
  for (const quotation of [quotes.cut, quotes.reworded, quotes.same, quotes.reattributed])
    expect((await decide(quotation, { do: 'confirm' })).status).toBe(200);
  for (const version of [2, 3, 5]) await ingestVersion(archive, version);
}, 60_000);
afterAll(async () => {
  await desk.close();
  await rm(archive, { recursive: true, force: true });
});

describe('quotes that were checked, and came in again with other words', () => {
  it('stand at the head of the queue, those set in other type too, and nothing else does', async () => {
    const { items } = (await state()).queue;
    const again = items.filter(({ group }) => group === 'changed');
    expect(again).toEqual(items.slice(0, again.length));
    expect(new Set(again.map((item) => item.quotation))).toEqual(
      new Set([quotes.cut, quotes.reworded, quotes.same, quotes.reattributed]),
    );
  });

  it('tell what was decided on, what stands there now, when, and by which version', async () => {
    const { askedAgain } = await article();
    const gates = askedAgain[quotes.reworded];
    expect(gates).toMatchObject({
      decided: { version: 1, state: 'confirmed', by: 'Edda', speaker: { name: 'Maren Voss' } },
      otherSpeaker: false,
      versions: [
        {
          version: 2,
          at: '2031-05-03T09:00:00Z',
          note: 'The mayor’s office sent the full recording.',
          changes: ['reworded'],
        },
      ],
    });
    expect(textOf(gates?.words, 'added')).toContain('before the autumn and keep them closed');
    expect(textOf(gates?.words, 'removed')).toContain('by the end of October and leave them shut');
    expect(askedAgain[quotes.cut]?.versions).toMatchObject([{ version: 3, changes: ['cut'] }]);
  });

  it('tell that somebody else is named now, where the words stayed', async () => {
    const { askedAgain } = await article();
    const boats = askedAgain[quotes.reattributed];
    expect(boats).toMatchObject({
      decided: { speaker: { name: 'Ilse Brandt' } },
      otherSpeaker: true,
      versions: [{ version: 4, changes: ['reattributed'] }],
    });
    expect(boats?.words.map(({ as }) => as)).toEqual(['same']);
  });

  it('are asked about until somebody looks again, and not after', async () => {
    const response = await decide(quotes.reworded, { do: 'confirm' });
    const answer = (await response.json()) as DecideAnswer;
    expect(answer.article.askedAgain[quotes.reworded]).toBeUndefined();
    const decided = answer.article.article.quotations.find(({ id }) => id === quotes.reworded);
    expect(decided?.review).toEqual({ state: 'confirmed', by: 'Edda', at: expect.any(String) });
    expect((await state()).queue.items.map((item) => item.quotation)).not.toContain(quotes.reworded);
  });
});
