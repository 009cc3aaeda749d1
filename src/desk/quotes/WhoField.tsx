import { type Ref, useRef, useState } from 'react';
import type { Entity } from '../../model/article.ts';
import type { SpeakerChoice } from '../../model/decisions.ts';
import type { DeskName } from '../../model/desk.ts';
import { label } from '../formClasses.ts';
import { NamePicker } from '../NamePicker.tsx';
import { type NameOption, speakerChoice } from '../nameOptions.ts';

/** `open`: somebody who is not picked yet. */
export type Who = SpeakerChoice | 'nobody' | 'open';

type WhoFieldProps = {
  people: readonly Entity[];
  names: readonly DeskName[];
  onChoose: (who: Who) => void;
};

/** Who said it: nobody that is named, somebody of the article, or anybody by name. */
export function WhoField({ people, names, onChoose }: WhoFieldProps) {
  const [chosen, setChosen] = useState('nobody');
  const [other, setOther] = useState<NameOption>();
  const otherRadio = useRef<HTMLInputElement>(null);
  const choose = (key: string, who: Who) => {
    setChosen(key);
    onChoose(who);
  };
  const pick = (option: NameOption) => {
    setOther(option);
    onChoose(speakerChoice(option));
    otherRadio.current?.focus();
  };
  const pickAnew = () => {
    setOther(undefined);
    choose('other', 'open');
  };
  return (
    <fieldset>
      <legend className={label}>Who said it?</legend>
      <div className="grid grid-cols-2 gap-x-6 gap-y-1.5 text-sm">
        <Radio is={chosen === 'nobody'} onChoose={() => choose('nobody', 'nobody')}>
          The text does not say
        </Radio>
        {people.map(({ id, name }) => (
          <Radio key={id} is={chosen === id} onChoose={() => choose(id, { do: 'speaker', entity: id })}>
            {name}
          </Radio>
        ))}
        <Radio ref={otherRadio} is={chosen === 'other'} onChoose={pickAnew}>
          {chosen !== 'other' || other === undefined ? 'Somebody else…' : `${other.label} (${other.hint})`}
        </Radio>
      </div>
      {chosen === 'other' && (
        <div className="mt-3">
          {other === undefined ? (
            <NamePicker label="Name, or what the text calls them" names={names} allowNew onPick={pick} />
          ) : (
            <button
              type="button"
              onClick={pickAnew}
              className="text-[0.8125rem] font-medium text-muted underline underline-offset-3 hover:text-ink"
            >
              Another name
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}

type RadioProps = { is: boolean; onChoose: () => void; children: string; ref?: Ref<HTMLInputElement> };

function Radio({ is, onChoose, children, ref }: RadioProps) {
  return (
    <label className="flex items-baseline gap-2">
      <input ref={ref} type="radio" name="who" checked={is} onChange={onChoose} />
      <bdi>{children}</bdi>
    </label>
  );
}
