import type { Names } from '../draft.ts';
import { type Gender, genderOf } from '../lexicon/genders.ts';
import { pair } from '../pair.ts';
import { readGenders } from './genders.ts';
import type { Reading } from './items.ts';
import type { Source } from './phrase.ts';
import { pronounWeights } from './pronounWeights.ts';
import type { Report } from './report.ts';
import { countBefore, readSpots, type Spot } from './spots.ts';

/** A person that a pronoun may stand for, and what speaks for it. */
export type Candidate = { entity: number; mention: number; traits: string[]; fits: number };

/** Finds whom he or she stands for. */
export type Pronouns = {
  candidates(source: Source, quoted: ReadonlySet<number>): Candidate[];
  /** @param quoted persons named inside the quote: nobody speaks of himself by name */
  antecedent(source: Source, quoted: ReadonlySet<number>): { mention: number; traits: string[] } | undefined;
};

const ranks = ['rank-0', 'rank-1', 'rank-2', 'rank-3', 'rank-4'];
const distances = ['blocks-0', 'blocks-1', 'blocks-2', 'blocks-3'];
/** How many spoke since; the first for those who did not lately. */
const turns = ['spoke--1', 'spoke-0', 'spoke-1', 'spoke-2'];

/** How far back a pronoun looks, in mentions. */
const window = 40;

/** Reads the article's people, in order, and who spoke when. */
export function readPronouns(
  readings: readonly Reading[],
  names: Names,
  reports: readonly (readonly Pick<Report, 'source' | 'plain'>[])[],
): Pronouns {
  const spots = readSpots(readings, names);
  const fits = readGenders(readings, names, spots);
  const spoken: { block: number; start: number; entity: number }[] = [];
  for (const list of reports) {
    for (const { source, plain } of list) {
      const at = source.mention === undefined ? undefined : names.mentions[source.mention];
      if (!plain && source.form === 'name' && at?.as === 'person')
        spoken.push({ block: source.block, start: source.start, entity: at.entity });
    }
  }
  spoken.sort((a, b) => a.block - b.block || a.start - b.start);
  const count = new Map<number, number>();
  for (const { entity } of spots) count.set(entity, (count.get(entity) ?? 0) + 1);

  const candidates = (source: Source, quoted: ReadonlySet<number>): Candidate[] => {
    const gender = genderOf.get(source.head);
    if (gender === undefined) return [];
    return candidatesFor(source, gender, quoted);
  };

  function candidatesFor(source: Source, gender: Gender, quoted: ReadonlySet<number>): Candidate[] {
    const sentence = readings[source.block]?.items[source.from]?.sentence ?? 0;
    const lately: number[] = [];
    const before = countBefore(spoken, source.block, source.start);
    for (let i = before - 1; i >= 0 && i > before - 12 && lately.length < 3; i -= 1) {
      const entity = spoken[i]?.entity ?? -1;
      if (!lately.includes(entity)) lately.push(entity);
    }
    const found = new Map<number, Candidate>();
    const end = countBefore(spots, source.block, source.start);
    for (let i = end - 1; i >= Math.max(0, end - window); i -= 1) {
      const spot = spots[i] as Spot;
      if (found.has(spot.entity)) continue;
      const fit = fits(spot.entity, gender);
      found.set(spot.entity, {
        entity: spot.entity,
        mention: spot.mention,
        traits: traitsOf(spot, found.size),
        fits: fit,
      });
    }
    return [...found.values()];

    function traitsOf(spot: Spot, rank: number): string[] {
      const away = source.block - spot.block;
      const traits = [ranks[Math.min(rank, 4)] ?? '', distances[Math.min(away, 3)] ?? ''];
      const place =
        away > 0
          ? 'above'
          : spot.sentence === sentence
            ? 'same'
            : sentence - spot.sentence === 1
              ? 'previous'
              : 'paragraph';
      traits.push(pair(place, spot.owns ? 'owns' : spot.subject ? 'subject' : 'other'));
      traits.push(turns[lately.indexOf(spot.entity) + 1] ?? '');
      if (quoted.has(spot.entity)) traits.push('in-quote');
      if (place === 'same' && spot.subject && readings[source.block]?.items[source.from - 1]?.tag === 'sub')
        traits.push('clause-of');
      const often = count.get(spot.entity) ?? 0;
      traits.push(often >= 8 ? 'often' : often >= 3 ? 'several' : 'seldom');
      const fit = fits(spot.entity, gender);
      traits.push(
        fit > 0.5
          ? 'agrees'
          : fit > 0
            ? 'may-agree'
            : fit < -0.5
              ? 'clashes'
              : fit < 0
                ? 'may-clash'
                : 'unknown',
      );
      return traits;
    }
  }

  return {
    candidates,
    antecedent(source, quoted) {
      let best: Candidate | undefined;
      let most = Number.NEGATIVE_INFINITY;
      let sum = 0;
      for (const candidate of candidates(source, quoted)) {
        let score = 0;
        for (const trait of candidate.traits) score += pronounWeights[trait] ?? 0;
        sum += Math.exp(score);
        if (score > most) {
          most = score;
          best = candidate;
        }
      }
      if (best === undefined) return undefined;
      const share = Math.exp(most) / sum;
      const clear =
        share > 0.95
          ? 'certain'
          : share > 0.85
            ? 'clear'
            : share > 0.7
              ? 'likely'
              : share > 0.5
                ? 'close'
                : 'open';
      return { mention: best.mention, traits: [clear, ...(best.fits < 0 ? ['clashes'] : [])] };
    },
  };
}
