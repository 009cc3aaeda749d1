import { ModalDialog } from './ModalDialog.tsx';
import { LetterKeysSwitch } from './ReadingSettings.tsx';

/** A line of the sheet: keys that belong together, and what they do. */
export type KeyRow = { keys: string[]; does: string };

const readerKeys: KeyRow[] = [
  { keys: ['j', 'k'], does: 'Next and previous quote' },
  { keys: ['Enter'], does: 'Who said it: the card of the quote you are at' },
  { keys: ['n', 'p'], does: 'Next and previous mention of the name you are at' },
  { keys: ['←', '→'], does: 'Step through one speaker’s words, when only these are shown' },
  { keys: ['c'], does: 'Copy the link to the quote, or to the page' },
  { keys: ['/'], does: 'Search' },
  { keys: ['t'], does: 'Next theme' },
  { keys: ['Esc'], does: 'Close what is open; show everything again' },
  { keys: ['?'], does: 'These keys' },
];

type KeysDialogProps = {
  /** The reader's, when left out. */
  rows?: readonly KeyRow[];
  onClose: () => void;
};

/** All keys, and the switch that turns single letters off. */
export function KeysDialog({ rows = readerKeys, onClose }: KeysDialogProps) {
  return (
    <ModalDialog title="Keys" onClose={onClose}>
      <dl className="mb-5 grid grid-cols-[5.5rem_1fr] gap-y-2.5 text-sm">
        {rows.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="h-fit min-w-6 rounded border border-strong-rule px-1.5 text-center font-sans text-[0.8125rem]"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="border-t border-rule pt-4">
        <LetterKeysSwitch />
      </div>
    </ModalDialog>
  );
}
