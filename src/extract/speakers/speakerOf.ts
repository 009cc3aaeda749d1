import type { DraftQuotation, Names } from '../draft.ts';
import type { Found } from './context.ts';
import type { Reading } from './items.ts';
import type { Resolved } from './resolve.ts';

const groups =
  /^(?:they|we|analysts|officials|critics|experts|observers|supporters|opponents|voters|protesters|republicans|democrats|witnesses|lawmakers|residents|lawyers|attorneys|researchers|authors|aides|advisers|advisors|leaders|members|people|others|some|many|several|both|families|students|scientists|economists|police|activists|reporters|journalists|allies|prosecutors|investigators|diplomats|sources)$/;
const bodies =
  /^(?:campaign|committee|ministry|department|government|company|agency|statement|report|group|organization|organisation|party|court|paper|newspaper|magazine|website|white house|union|association|council|office|police|team|firm|bank|study|poll|survey|network|coalition|commission|administration|university|institute|pac|super)$/;
const anonymous =
  /^(?:source|sources|official|officials|aide|aides|insider|insiders|person|people|one|adviser|strategist|operative|diplomat)$/;

/** The speaker as the article JSON has it. */
export function speakerOf(
  found: Found,
  resolved: Resolved,
  readings: readonly Reading[],
  names: Names,
): NonNullable<DraftQuotation['speaker']> {
  const { source } = found;
  const { entity, name, antecedents } = resolved;
  const known = entity === undefined ? undefined : names.entities[entity];
  const head = source.head.replace(/'s$/, '');
  const printed = readings[source.block]?.text.slice(source.start, source.end) ?? '';
  const type =
    known !== undefined
      ? known.type === 'person'
        ? 'person'
        : 'organization'
      : anonymous.test(head) && !/^the\b/i.test(printed)
        ? 'anonymous'
        : groups.test(head)
          ? 'group'
          : bodies.test(head)
            ? 'organization'
            : 'person';
  return {
    entity,
    name,
    ...(known?.description === undefined ? {} : { role: known.description }),
    span: { block: source.block, start: source.start, end: source.end },
    antecedents,
    form: source.form,
    type,
  };
}
