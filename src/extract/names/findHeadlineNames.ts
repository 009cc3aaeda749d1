import type { Candidate, Reading } from './candidate.ts';
import { makeCandidate } from './makeCandidate.ts';
import { personWords } from './personWords.ts';

/** Finds in lines in title case the names that the article settles elsewhere: there every word has a capital, so
 *  only a name already known is one. */
export function findHeadlineNames(reading: Reading): Reading {
  if (!reading.titleCase.includes(true)) return reading;
  const settled = new Map<string, Candidate>();
  const longest = new Map<string, number>();
  const learn = (key: string, candidate: Candidate) => {
    if (settled.has(key)) return;
    settled.set(key, candidate);
    const words = key.split(' ');
    longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length));
  };
  for (const candidate of reading.candidates) {
    if (candidate.decided === undefined) continue;
    learn(candidate.key, candidate);
    const words = candidate.decided === 'person' ? personWords(candidate) : [];
    const surname = words.at(-1) ?? '';
    if (words.length > 1 && !reading.small.has(surname)) learn(surname, candidate);
  }
  const takenBy = new Map<number, Set<number>>();
  for (const { block, first, last } of reading.candidates) {
    if (reading.titleCase[block] !== true) continue;
    const taken = takenBy.get(block) ?? new Set<number>();
    for (let at = first; at <= last; at += 1) taken.add(at);
    takenBy.set(block, taken);
  }
  for (const [index, block] of reading.blocks.entries()) {
    if (reading.titleCase[index] !== true) continue;
    const taken = takenBy.get(index) ?? new Set<number>();
    const { tokens } = block;
    for (let at = 0; at < tokens.length; at += 1) {
      if (!tokens[at]?.capital || taken.has(at)) continue;
      let key = '';
      let found: { last: number; like: Candidate } | undefined;
      const most = longest.get(tokens[at]?.folded ?? '') ?? 0;
      let words = 0;
      for (let last = at; words < most && last < tokens.length; last += 1) {
        const token = tokens[last];
        if (token === undefined || taken.has(last)) break;
        if (!token.word) {
          if (token.text === '.') continue;
          break;
        }
        words += 1;
        key = key === '' ? token.folded : `${key} ${token.folded}`;
        const like = settled.get(key);
        if (like !== undefined) found = { last, like };
        if (/['’]s$/.test(token.text)) break;
      }
      if (found === undefined) continue;
      const { like } = found;
      const kind = like.decided ?? 'unknown';
      reading.candidates.push(
        makeCandidate(block, index, at, found.last, {
          kind,
          rule: 'headline',
          explained: true,
          known: like.known?.entry.type === 'person' ? undefined : like.known,
          decided: kind === 'unknown' ? undefined : kind,
        }),
      );
      at = found.last;
    }
  }
  reading.candidates.sort((a, b) => a.block - b.block || a.start - b.start);
  return reading;
}
