import type { Entity, EntityId, Quotation } from '../../model/article.ts';
import { KeyButton } from '../KeyButton.tsx';

type PeopleProps = {
  people: readonly Entity[];
  quotation: Quotation;
  onChoose: (id: EntityId) => void;
  onOther: () => void;
  onUnknown: () => void;
  onPublic: (isPublic: boolean) => void;
  onStep: (by: 1 | -1) => void;
  onUndo: () => void;
  onKeys: () => void;
};

/** Who may have said it, by number; and the way on. */
export function People({ people, quotation, onChoose, ...rest }: PeopleProps) {
  const now = quotation.speaker?.entity;
  return (
    <aside aria-label="Who said it" className="sticky top-6 self-start text-sm">
      <h2 className="mb-2 text-[0.8125rem] font-semibold text-muted">Who said it?</h2>
      <ol className="border-t border-rule">
        {people.map((person, index) => (
          <li key={person.id} className="border-b border-rule">
            <button
              type="button"
              onClick={() => onChoose(person.id)}
              aria-keyshortcuts={String(index + 1)}
              aria-pressed={person.id === now}
              className="moves flex w-full items-start gap-3 py-2 text-left hover:bg-ink/5"
            >
              <span aria-hidden="true" className="key mt-0.5">
                {index + 1}
              </span>
              <span className="min-w-0">
                <bdi
                  className={`font-serif text-[1.0625rem] leading-6 ${person.id === now ? 'font-semibold' : ''}`}
                >
                  {person.name}
                </bdi>
                <span className="block text-[0.8125rem] text-muted">
                  {[
                    person.id === now ? 'as matched' : undefined,
                    person.description,
                    person.public === false ? 'private' : undefined,
                  ]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
        {people.length === 0 && <li className="border-b border-rule py-2 text-muted">Nobody is named.</li>}
      </ol>
      <div className="mt-3 grid gap-2">
        <KeyButton letter="/" onPress={rest.onOther}>
          Somebody else
        </KeyButton>
        <KeyButton letter="u" onPress={rest.onUnknown}>
          The text does not say
        </KeyButton>
      </div>
      <h2 className="mt-6 mb-2 text-[0.8125rem] font-semibold text-muted">This speaker’s page</h2>
      <div className="grid grid-cols-2 gap-2">
        <KeyButton letter="b" disabled={now === undefined} onPress={() => rest.onPublic(true)}>
          Public
        </KeyButton>
        <KeyButton letter="v" disabled={now === undefined} onPress={() => rest.onPublic(false)}>
          Private
        </KeyButton>
      </div>
      <h2 className="mt-6 mb-2 text-[0.8125rem] font-semibold text-muted">On and back</h2>
      <div className="grid grid-cols-2 gap-2">
        <KeyButton letter="j" onPress={() => rest.onStep(1)}>
          Skip
        </KeyButton>
        <KeyButton letter="k" onPress={() => rest.onStep(-1)}>
          Back
        </KeyButton>
        <KeyButton letter="z" onPress={rest.onUndo}>
          Undo
        </KeyButton>
        <KeyButton letter="?" onPress={rest.onKeys}>
          Keys
        </KeyButton>
      </div>
    </aside>
  );
}
