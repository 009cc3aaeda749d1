import type { Block } from '../model/article.ts';
import { assemble, type Extracted } from './assemble.ts';
import type { DraftBlock, DraftQuotation, Names } from './draft.ts';
import { findStatements } from './indirect/findStatements.ts';
import { isEnglish } from './isEnglish.ts';
import { findNames } from './names/findNames.ts';
import { findTurns } from './quotes/findTurns.ts';
import { readBlocks } from './readBlocks.ts';
import {
  descriptionsAlone,
  namesAlone,
  readAll,
  readQuotations,
  readSpeakers,
  type Speakers,
} from './readQuotations.ts';
import type { Reading } from './speakers/items.ts';

type Draft = {
  blocks: readonly DraftBlock[];
  names: Names;
  named: Names;
  readings: readonly Reading[];
  speakers: Speakers;
  quotations: DraftQuotation[];
};

/** Each step reads what the ones above wrote. Names come first, for a speaker is often one; then quotes fold into one item
 *  each, so that speakers are looked for in the narration alone; what is told without marks comes last, where no quote is. */
const steps: readonly ((draft: Draft) => Partial<Draft>)[] = [
  ({ blocks }) => ({ names: findNames(blocks) }),
  ({ names }) => ({ named: namesAlone(names) }),
  ({ blocks, named }) => ({ readings: readAll(blocks, named) }),
  ({ readings, names, named }) => ({ speakers: readSpeakers(readings, named, descriptionsAlone(names)) }),
  ({ readings, speakers }) => ({ quotations: readQuotations(readings, speakers) }),
  ({ readings, speakers, quotations }) => ({ quotations: findTurns(readings, speakers, quotations) }),
  ({ readings, speakers, quotations }) => ({ quotations: findStatements(readings, speakers, quotations) }),
];

/** Who said what in an article, and who and what it names. Headlines and dateline come as blocks with those ids.
 *  Time grows with the length of the text, whatever the text.
 *  @returns the reason, in a plain sentence, where the text is not one this engine reads */
export function extract(
  blocks: readonly Pick<Block, 'id' | 'type' | 'text'>[],
): ({ ok: true } & Extracted) | { ok: false; reason: string } {
  const read = readBlocks(blocks);
  if (!isEnglish(read))
    return { ok: false, reason: 'This text does not read as English, the one language the engine knows.' };
  let draft: Draft = {
    blocks: read,
    names: { entities: [], mentions: [] },
    named: { entities: [], mentions: [] },
    readings: [],
    speakers: {
      reports: [],
      found: [],
      names: { entities: [], mentions: [] },
      personOf: () => ({ entity: undefined, name: '', antecedents: [], traits: [] }),
    },
    quotations: [],
  };
  for (const step of steps) draft = { ...draft, ...step(draft) };
  return { ok: true, ...assemble(blocks, draft.names, draft.quotations) };
}
