import type { Reading } from './candidate.ts';
import type { Group } from './clusterOthers.ts';
import { makeCandidate } from './makeCandidate.ts';

const fields = new Set(
  'foreign defence defense interior health finance justice education trade energy environment transport agriculture culture labour labor emergencies information industry oil home internal external tourism economy'.split(
    ' ',
  ),
);

/** Ministries in small letters after their country: "South Korea's foreign ministry", "the Danish defence ministry". The
 *  name is as the article has it; the mention is the words that describe it. */
export function findMinistries(reading: Reading): Group[] {
  const groups = new Map<string, Group>();
  for (const country of reading.candidates) {
    if (country.known?.entry.actor !== true) continue;
    const block = reading.blocks[country.block];
    const first = country.last + 1;
    const field = fields.has(block?.tokens[first]?.lower ?? '') ? 1 : 0;
    const last = first + field;
    if (block === undefined || block.tokens[last]?.lower !== 'ministry') continue;
    const mention = makeCandidate(block, country.block, first, last, {
      kind: 'organization',
      rule: 'ministry',
      decided: 'organization',
    });
    const name = block.text.slice(country.start, mention.end);
    const key = `${country.known.entry.name} ${mention.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { type: 'organization', name, mentions: [mention] });
    else group.mentions.push(mention);
  }
  return [...groups.values()];
}
