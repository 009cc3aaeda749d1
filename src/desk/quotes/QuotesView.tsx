import { useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../model/article.ts';
import type { DeskState } from '../../model/desk.ts';
import { KeysDialog } from '../../ui/shared/KeysDialog.tsx';
import { articleHash } from '../articleHash.ts';
import { type NameOption, speakerChoice } from '../nameOptions.ts';
import { Actions } from './Actions.tsx';
import { candidates } from './candidates.ts';
import { MarkDialog } from './MarkDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { People } from './People.tsx';
import { Progress } from './Progress.tsx';
import { QuoteInContext } from './QuoteInContext.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { SpeakerDialog } from './SpeakerDialog.tsx';
import { selectedWords } from './selectedWords.ts';
import { deskKeyRows, useDeskKeys } from './useDeskKeys.ts';
import { useQuoteWork } from './useQuoteWork.ts';
import { WholeArticle } from './WholeArticle.tsx';

type QuotesViewProps = {
  desk: DeskState;
  reload: () => Promise<DeskState | undefined>;
  /** The id of the one article whose quotes are asked about. */
  only: string | undefined;
};

/** Quote after quote: how far one is, the words in their paragraph with the reason, and who may have said them. */
export function QuotesView({ desk, reload, only }: QuotesViewProps) {
  const work = useQuoteWork(desk, reload, only);
  const { item, article, quotation, decide } = work;
  const [open, setOpen] = useState<'keys' | 'speaker' | 'note' | 'article' | 'record' | 'mark'>();
  const close = () => setOpen(undefined);
  const people = useMemo(
    () => (article && quotation ? candidates(article, quotation) : []),
    [article, quotation],
  );
  const [selected, setSelected] = useState<Span>();
  const mark = () => {
    setSelected(selectedWords());
    setOpen('mark');
  };
  // In the address, so that a reload and a link keep it.
  const narrow = () => {
    if (only !== undefined) window.location.hash = '#quotes';
    else if (item !== undefined) window.location.hash = articleHash(item.article);
  };
  const release = quotation?.lifecycle === 'withheld';
  useDeskKeys(open === undefined, {
    decide: (what) => void decide({ do: what }),
    choose: (number) => {
      const person = people[number - 1];
      if (person) void decide({ do: 'speaker', entity: person.id });
    },
    withhold: () => (release ? void decide({ do: 'release' }) : setOpen('note')),
    open: setOpen,
    mark,
    narrow,
    makePublic: (is) => void work.makePublic(is),
    undo: () => void work.undo(),
    step: work.step,
  });
  const pick = (option: NameOption) => {
    close();
    void decide(speakerChoice(option));
  };
  return (
    <div className="grid grid-cols-[11.5rem_minmax(0,1fr)_16.5rem] gap-x-8 py-7 wide:grid-cols-[13.5rem_minmax(0,1fr)_20rem] wide:gap-x-12">
      <Progress
        items={work.items}
        isLeft={work.isLeft}
        done={only === undefined ? desk.queue.done : undefined}
        current={item?.group}
        narrowed={only !== undefined}
        onNarrow={only === undefined && item === undefined ? undefined : narrow}
      />
      {item === undefined ? (
        <Finished empty={work.items.length === 0} narrowed={only !== undefined} />
      ) : article === undefined || quotation === undefined ? (
        <p className="text-muted" role="alert">
          {work.problem ?? (article === undefined ? 'The article is on its way.' : 'This quote is gone.')}
        </p>
      ) : (
        <>
          <div className="min-w-0">
            {work.problem !== undefined && (
              <p role="alert" className="mb-4 border-l-2 border-accent pl-3 text-sm font-medium">
                {work.problem}
              </p>
            )}
            <QuoteInContext
              key={`${article.id} ${quotation.id}`}
              article={article}
              quotation={quotation}
              people={people}
              threshold={desk.threshold}
              asked={work.asked}
              decidedHere={work.decidedHere}
            />
            <Actions
              quotation={quotation}
              again={work.asked !== undefined}
              onDecide={(what) => void decide({ do: what })}
              onWithhold={() => (release ? void decide({ do: 'release' }) : setOpen('note'))}
              onMark={mark}
              onWhole={() => setOpen('article')}
              onRecord={() => setOpen('record')}
            />
          </div>
          <People
            people={people}
            quotation={quotation}
            onChoose={(entity) => void decide({ do: 'speaker', entity })}
            onOther={() => setOpen('speaker')}
            onUnknown={() => void decide({ do: 'unknown' })}
            onPublic={(is) => void work.makePublic(is)}
            onStep={work.step}
            onUndo={() => void work.undo()}
            onKeys={() => setOpen('keys')}
          />
        </>
      )}
      {open === 'keys' && <KeysDialog rows={deskKeyRows} onClose={close} />}
      {open === 'speaker' && <SpeakerDialog names={desk.names} onPick={pick} onClose={close} />}
      {open === 'note' && (
        <NoteDialog
          onWithhold={(note) => {
            close();
            void decide({ do: 'withhold' }, note);
          }}
          onClose={close}
        />
      )}
      {open === 'mark' && article && quotation && (
        <MarkDialog
          article={article}
          from={selected ?? { block: quotation.segments[0]?.block ?? 'headline', start: 0, end: 0 }}
          names={desk.names}
          onMark={work.add}
          onClose={close}
        />
      )}
      {open === 'record' && article && <RecordDialog article={article} onKept={work.keep} onClose={close} />}
      {open === 'article' && article && quotation && (
        <WholeArticle article={article} quotation={quotation} people={people} onClose={close} />
      )}
    </div>
  );
}

function Finished({ empty, narrowed }: { empty: boolean; narrowed: boolean }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="finished" className="max-w-xl">
      <h1 id="finished" className="font-serif text-3xl font-semibold">
        {empty ? 'Nothing is left to check' : 'You have seen all of them'}
      </h1>
      <p className="mt-3 font-serif text-lg text-muted">
        {narrowed
          ? 'Every quote of this article that readers see has been looked at.'
          : 'Every quote that readers see has been looked at.'}{' '}
        <span className="key">z</span> takes the last decision back;{' '}
        <a href="#names" className="text-ink underline underline-offset-4">
          Names
        </a>{' '}
        shows who may be one and the same.
      </p>
    </section>
  );
}
