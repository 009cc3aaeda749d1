/** The form of a verb as printed: "say", "says", "said", "saying". */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/;

/** The forms of a verb with its regular endings. Irregular pasts are told apart by their owner:
 *  `say:said`, `write:wrote:written`. A final consonant is doubled in short verbs, and after `*` (`admit*`). */
export function formsOf(entry: string): [string, VerbForm][] {
  const [head = '', ...pasts] = entry.split(':');
  const double = head.endsWith('*');
  const base = double ? head.slice(0, -1) : head;
  const last = base.at(-1) ?? '';
  const stem = double || doubled.test(base) ? base + last : base;
  const dropped = base.endsWith('e') ? base.slice(0, -1) : stem;
  const y = /[^aeiou]y$/.test(base);
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = pasts.length > 0 ? pasts : [y ? `${base.slice(0, -1)}ied` : `${dropped}ed`];
  const ing = /ee$/.test(base) ? `${base}ing` : `${dropped}ing`;
  return [[base, 'base'], [s, 's'], ...past.map((p): [string, VerbForm] => [p, 'past']), [ing, 'ing']];
}
