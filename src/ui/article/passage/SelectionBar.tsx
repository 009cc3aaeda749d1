import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Article } from '../../../model/article.ts';
import { blockElement, paths } from '../../../model/paths.ts';
import { encodePassage, passageLinkOf } from '../../../text/passageLink.ts';
import { textDirectiveOf, writeTextDirective } from '../../../text/textFragment.ts';
import { announce } from '../../shared/announce.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useSettings } from '../../shared/settings.ts';
import { useCopy } from '../../shared/useCopy.ts';
import type { TextMark } from '../blockMarks.ts';
import type { Statement } from '../statements.ts';
import { passageCitation } from './passageCitation.ts';
import { type PassageTexts, spansIn } from './passageTexts.ts';
import { placeBar } from './placeBar.ts';
import type { SelectedPassage } from './useSelectedPassage.ts';

type SelectionBarProps = {
  article: Article;
  texts: PassageTexts;
  marks: ReadonlyMap<string, TextMark[]>;
  statements: readonly Statement[];
  base: string;
  selected: SelectedPassage;
  onClose: () => void;
};

const buttonClass =
  'flex items-center gap-1.5 rounded-control px-3 py-2 text-[0.8125rem] font-semibold hover:bg-ground';

/** What one can do with selected words. It stands behind the block where they end, so that Tab leads to it; it takes no
 *  focus of itself, and hides none of the words. */
export function SelectionBar(props: SelectionBarProps) {
  const { article, texts, marks, statements, base, selected, onClose } = props;
  const bar = useRef<HTMLDivElement>(null);
  const { letterKeys } = useSettings();
  const link = useMemo(
    () => `${base}${addressOf(article, texts, marks, selected)}`,
    [base, article, texts, marks, selected],
  );
  const { state: linkState, copy: copyLink } = useCopy(link, 'Link to these words copied');
  const citation = useMemo(
    () => passageCitation(article, statements, texts, selected, link),
    [article, statements, texts, selected, link],
  );
  const { state: citationState, copy: copyCitation } = useCopy(citation, 'Copied with citation');

  useLayoutEffect(() => {
    const place = () => {
      if (bar.current === null) return;
      const { offsetWidth: width, offsetHeight: height, style } = bar.current;
      const { top, bottom } = selected.range.getBoundingClientRect();
      const left = selected.range.getClientRects()[0]?.left ?? 0;
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const touch = window.matchMedia('(pointer: coarse)').matches;
      const at = placeBar({ top, bottom, left }, { width, height }, view, touch);
      style.top = `${at.top}px`;
      style.left = `${at.left}px`;
    };
    place();
    window.addEventListener('scroll', place, { passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
    };
  });

  useEffect(() => {
    announce(
      letterKeys
        ? 'Words selected. Press c to copy a link to them, Tab for more.'
        : 'Words selected. Press Tab to copy a link to them.',
    );
  }, [letterKeys]);

  useEffect(() => {
    // Before the page's own keys: c is the link to these words, Escape closes this first. Browsers differ in where Tab
    // goes from a selection; the first one leads here.
    let isEntered = false;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Tab' && !event.shiftKey && !isEntered) {
        isEntered = true;
        event.preventDefault();
        bar.current?.querySelector('button')?.focus();
        return;
      }
      const isCopy = event.key === 'c' && letterKeys && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== 'Escape' && !isCopy) return;
      event.preventDefault();
      if (isCopy) void copyLink();
      else {
        if (bar.current?.contains(document.activeElement)) focusBlock(lastBlock(texts, selected));
        onClose();
      }
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [letterKeys, copyLink, onClose, texts, selected]);

  const host = lastBlock(texts, selected)?.closest('.contents, header');
  if (!host) return null;
  const refused = linkState === 'refused' ? link : citationState === 'refused' ? citation : undefined;
  return createPortal(
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      data-selection-bar=""
      onKeyDown={moveAmongButtons}
      onMouseDown={keepSelection}
      className="fixed z-20 max-w-[calc(100vw-1rem)] rounded-card border border-rule bg-raised p-1 font-sans text-ink shadow-float print:hidden"
    >
      <div className="flex">
        <button type="button" onClick={() => void copyLink()} className={buttonClass}>
          {linkState === 'done' ? <Icon name="check" size={15} /> : <Icon name="link" size={15} />}
          {linkState === 'done' ? 'Link copied' : 'Copy link'}
        </button>
        <button type="button" tabIndex={-1} onClick={() => void copyCitation()} className={buttonClass}>
          {citationState === 'done' ? <Icon name="check" size={15} /> : <Icon name="quote" size={15} />}
          {citationState === 'done' ? 'Copied' : 'Copy with citation'}
        </button>
      </div>
      {refused !== undefined && (
        <textarea
          readOnly
          aria-label="Copy this by hand"
          className="mt-1 h-20 w-full rounded border border-rule bg-ground p-2 text-[0.8125rem]"
          value={refused}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>,
    host,
  );
}

/** A press on a button would take the selection away. */
function keepSelection(event: MouseEvent) {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
}

/** Arrows move among the buttons of a toolbar; Tab enters and leaves it
 *  ({@link https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ APG, toolbar}). */
function moveAmongButtons(event: KeyboardEvent<HTMLDivElement>) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons.at((buttons.indexOf(event.target) + by) % buttons.length);
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
  event.preventDefault();
  event.stopPropagation();
}

function lastBlock(texts: PassageTexts, selected: SelectedPassage): HTMLElement | null {
  const id = spansIn(texts, selected).at(-1)?.block;
  return id === undefined ? null : document.getElementById(blockElement(id));
}

/** Back to the words, from which Tab goes on. */
function focusBlock(block: HTMLElement | null): void {
  if (block === null) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** The address of the words: for us, and behind it for a browser without script. */
function addressOf(
  article: Article,
  texts: PassageTexts,
  marks: ReadonlyMap<string, TextMark[]>,
  { start, end }: SelectedPassage,
): string {
  // Around quotes the page has notes, and in a narrow window lines of their own.
  const breaks = texts.blocks.flatMap((block) =>
    (marks.get(block.id) ?? [])
      .filter((mark) => mark.type === 'quote' || mark.type === 'withheld')
      .flatMap((mark) => [block.start + mark.start, block.start + mark.end]),
  );
  const directive = textDirectiveOf(texts.text, { start, end }, { breaks, before: textAbove() });
  return paths.passage(
    article.id,
    encodePassage(passageLinkOf(texts.text, start, end)),
    directive === undefined ? '' : writeTextDirective(directive),
  );
}

/** What the page says above the article's own text. */
function textAbove(): string {
  const headline = document.getElementById(blockElement('headline'));
  if (headline === null) return '';
  const above = document.createRange();
  above.setStart(document.body, 0);
  above.setEndBefore(headline);
  return above.toString();
}
