import { type RefObject, useId } from 'react';

type SearchFieldProps = {
  field: RefObject<HTMLInputElement | null>;
  /** Words that are there, to try. */
  example: string | undefined;
  /** `done`: the reader pressed Enter. */
  onType: (words: string, how: { done: boolean }) => void;
};

/** The line in which one types. It keeps its own text, for somebody may type before the page has come alive. */
export function SearchField({ field, example, onType }: SearchFieldProps) {
  const id = useId();
  return (
    <form
      role="search"
      className="needs-script relative min-w-0 lg:col-start-1"
      onSubmit={(event) => {
        event.preventDefault();
        onType(field.current?.value ?? '', { done: true });
      }}
    >
      <label htmlFor={id} className="block text-[0.8125rem] font-semibold text-muted">
        Search people, places, words said
      </label>
      <input
        ref={field}
        id={id}
        name="q"
        type="search"
        data-stop
        data-arrival
        // biome-ignore lint/a11y/noAutofocus: whoever comes here comes to type; the way here looks like the field itself.
        autoFocus
        maxLength={300}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={example && `“${example}”`}
        onInput={({ currentTarget }) => onType(currentTarget.value, { done: false })}
        className="mt-1 w-full appearance-none border-b-2 border-ink bg-transparent pt-1 pr-18 pb-2.5 font-serif text-[1.75rem] leading-tight tracking-[-0.01em] placeholder:text-muted placeholder:italic [&::-webkit-search-cancel-button]:hidden md:text-[2.25rem]"
      />
      <button
        type="submit"
        className="absolute right-0 bottom-2.5 py-1.5 text-sm font-semibold text-muted hover:text-ink"
      >
        Search
      </button>
    </form>
  );
}
