import { describe, expect, it } from 'vitest';
import type { FrontRules } from '../../model/frontRules.ts';
import type { StoryKey } from '../shares/storyShare.ts';
import { frontStories } from './frontStories.ts';

const aKey = (id: string, quote: StoryKey['quote'], ...sections: string[]): StoryKey => ({
  id,
  date: undefined,
  sections,
  quote,
});
/** The newest first. */
const keys = [
  aKey('e', undefined, 'World'),
  aKey('d', 'matched'),
  aKey('c', 'checked', 'World'),
  aKey('b', 'checked'),
  aKey('a', undefined),
];
const ids = (rules?: FrontRules, some = keys) => frontStories(some, rules).ids.join('');

describe('the front by rule', () => {
  it('leads with the newest that has a quote which an editor checked, then goes by date', () =>
    expect(ids()).toBe('cedba'));

  it('leads with a matched one where none was checked, else with the newest', () => {
    expect(ids({}, [aKey('b', undefined), aKey('a', 'matched')])).toBe('ab');
    expect(ids({}, [aKey('b', undefined), aKey('a', undefined)])).toBe('ba');
  });

  it('leads with none that is too old to stand on it', () => expect(ids({ stories: 2 })).toBe('de'));

  it('is no larger for an archive of many', () => {
    const many = Array.from({ length: 900 }, (_, at) => aKey(`n-${at}`, undefined));
    expect(frontStories(many).ids).toHaveLength(12);
  });

  it('is empty for an archive of none', () => expect(frontStories([])).toEqual({ ids: [], problems: [] }));
});

describe('the front as an editor wants it', () => {
  it.each([
    [{ lead: 'a' }, 'aedcb'],
    [{ order: ['b', 'a'] }, 'baedc'],
    [{ lead: 'd', order: ['b'] }, 'dbeca'],
    [{ without: ['c', 'b'] }, 'dea'],
    [{ sections: ['world'] }, 'ce'],
    [{ sections: ['World'], lead: 'b' }, 'bec'],
    [{ stories: 1, lead: 'e' }, 'e'],
    [{ lead: 'b', without: ['b'] }, 'bedca'],
  ] satisfies [FrontRules, string][])('%o: %s', (rules, stories) => expect(ids(rules)).toBe(stories));

  it('goes without what is not there, and says so in a line each', () => {
    const { ids: all, problems } = frontStories(keys, {
      lead: 'gone',
      order: ['b', 'lost'],
      sections: ['World', 'Sport'],
    });
    expect(all.join('')).toBe('bec');
    expect(problems).toEqual([
      'archive.json: front.lead: no article that is published is called gone; the front goes without it',
      'archive.json: front.order[1]: no article that is published is called lost; the front goes without it',
      'archive.json: front.sections[1]: no article is in the section Sport',
    ]);
  });
});
