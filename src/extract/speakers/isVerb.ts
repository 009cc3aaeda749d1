import type { Item } from './items.ts';

/** Verbs whose "-s" and base forms are as often nouns: "repeated calls to ban", "the charges against him". */
const nouns = new Set(
  `email e-mail claim call report comment remark charge note demand promise pledge threat attack question tweet post text answer reply
  request order project vow view name show hope fear doubt start end praise blame support challenge boast joke appeal address
  cry bet guess worry suspect plan want release issue title headline caption label term brand offer pitch read
  hit push press aim favor favour tease sneer lament protest caution counter quip retort recall sigh rap
  record air rule judge forecast estimate signal detail outline document chronicle publish print close finish use hold`.split(
    /\s+/,
  ),
);

/** Counts and pronouns that speak for themselves: "the two write", "some say". */
const counts = new Set('two three four both others some many most few several all'.split(' '));

/** Whether the item is used as a verb: "his claims" and "a call" are not. */
export function isVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.cue === undefined) return false;
  const { form, base } = item.cue;
  const before = items[at - 1];
  if (before === undefined || item.sentence !== before.sentence) return form === 'ing' || form === 'past';
  if (before.tag === 'poss') return false;
  if (before.tag === 'det') return form !== 'past' && form !== 'ing' && counts.has(before.lower);
  if (form === 'past' || form === 'ing')
    return !(
      before.lower.endsWith("'s") &&
      before.mention >= 0 &&
      form === 'past' &&
      items[at + 1]?.tag === 'word'
    );
  if (
    before.tag === 'prep' ||
    before.tag === 'that' ||
    before.lower.endsWith("'s") ||
    before.lower === "'" ||
    before.lower === '’'
  )
    return false;
  if (form === 'base') {
    // A base form needs a plural before it ("Republicans claim"), or two names joined.
    if (before.tag === 'word' && before.mention < 0 && !before.lower.endsWith('s'))
      return items[at - 2]?.lower === 'and';
    if (before.tag === 'word' && before.mention >= 0) return before.lower.endsWith('s') && !nouns.has(base);
    return true;
  }
  if (nouns.has(base) && (items[at + 1]?.tag === 'aux' || items[at + 1]?.cue?.form === 'past')) return false;
  if (nouns.has(base) && before.tag === 'word' && !before.capital) {
    const after = items[at + 1];
    return after?.tag === 'run' || after?.tag === 'that' || after?.tag === 'mark' || after?.tag === 'pron';
  }
  return true;
}

/** Whether a phrase that is read backwards ends here: a verb with a tense stands before it. */
export function isTensed(items: readonly Item[], at: number): boolean {
  const cue = items[at]?.cue;
  return cue !== undefined && (cue.form === 'past' || cue.form === 's') && isVerb(items, at);
}
