import { describe, expect, it } from 'vitest';
import { anArchiveInfo } from '../../tests/factories.ts';
import { parseArchiveInfo } from './archiveInfo.ts';
import { describeFailure } from './result.ts';

const sayOf = (more: object) => {
  const parsed = parseArchiveInfo({ ...anArchiveInfo(), ...more });
  return parsed.ok ? 'sound' : describeFailure(parsed.error);
};

describe('what an editor decides about the front', () => {
  it.each([
    {},
    { front: {} },
    { front: { lead: 'the-bridge', order: ['a-ferry'], without: [], sections: ['World'], stories: 20 } },
    { front: { people: false, places: 5 }, rankings: false },
  ])('may be %o', (more) => expect(sayOf(more)).toBe('sound'));

  it.each([
    [{ front: { lead: 'The Bridge' } }, 'front.lead: expected the id of an article, like the-bridge'],
    [{ front: { lead: 7 } }, 'front.lead: expected the id of an article, like the-bridge'],
    [{ front: { order: ['a', ''] } }, 'front.order[1]: expected the id of an article, like the-bridge'],
    [{ front: { stories: 0 } }, 'front.stories: expected a whole number from 1 to 50'],
    [{ front: { stories: 'many' } }, 'front.stories: expected a whole number from 1 to 50'],
    [{ front: { people: true } }, 'front.people: expected false, or a number from 1 to 30'],
    [{ rankings: 'no' }, 'rankings: expected true or false'],
  ])('%o is told: %s', (more, said) => expect(sayOf(more)).toContain(said));

  it('is told where a word is not known, for a slip of the pen would else change nothing in silence', () =>
    expect(sayOf({ front: { leed: 'the-bridge' } })).toContain('front.leed'));
});
