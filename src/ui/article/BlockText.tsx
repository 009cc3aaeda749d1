import type { ReactNode } from 'react';
import { mentionElement, passageElement, paths, quoteElement } from '../../model/paths.ts';
import { type Nested, nest, segments } from '../../text/segments.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import type { NameMark, QuoteMark, TextMark } from './blockMarks.ts';
import { QuoteNote, ReportedRing } from './QuoteNote.tsx';
import { WithheldQuote } from './WithheldQuote.tsx';

export type BlockTextProps = {
  text: string;
  marks: readonly TextMark[];
  /** The quote in question: the one in the address, or whose card is open. */
  quoteInQuestion: string | undefined;
  /** The speaker whose words alone are shown, if the lens is on. */
  lens: string | undefined;
  /** The quote whose card is open. */
  openQuote: string | undefined;
  /** False in a headline, where a quote is marked but has no note: a headline holds no controls. */
  notes?: boolean;
};

/** One text of the article with its marks as elements: the runs come finished, this maps over them. */
export function BlockText({ text, marks, ...rest }: BlockTextProps) {
  const tree = nest(segments(typeset(text), marks));
  const seen = new Set<TextMark>();
  const draw = (nodes: readonly Nested<TextMark>[], inLink: boolean): ReactNode =>
    nodes.map((node) => {
      if (node.kind === 'text') return node.text;
      const { mark } = node;
      // A mark that overlaps another comes in two elements; only the first may carry its id.
      const fresh = !seen.has(mark);
      seen.add(mark);
      const key = `${mark.type}-${node.start}-${node.end}`;
      const children = draw(
        node.children,
        inLink || mark.type === 'link' || (mark.type === 'name' && mark.link),
      );
      switch (mark.type) {
        case 'quote':
          return (
            <QuoteElement key={key} mark={mark} fresh={fresh} {...rest}>
              {children}
            </QuoteElement>
          );
        case 'withheld':
          return (
            <WithheldQuote
              key={key}
              quotation={mark.quotation}
              carriesId={mark.first && fresh}
              now={rest.quoteInQuestion === mark.quotation.id}
              notes={rest.notes ?? true}
            >
              {children}
            </WithheldQuote>
          );
        case 'former': {
          const carriesId = mark.first && fresh;
          // Scrolls here without script, and takes the focus that a screen reader follows.
          const address = carriesId
            ? { id: quoteElement(mark.quotation.id), tabIndex: -1, autoFocus: true }
            : {};
          return (
            <span key={key} {...address} className="q q-former">
              {children}
            </span>
          );
        }
        case 'name':
          return (
            <NameElement key={key} mark={mark} fresh={fresh} plain={inLink}>
              {children}
            </NameElement>
          );
        case 'passage':
          return (
            <mark
              key={key}
              id={mark.first && fresh ? passageElement : undefined}
              tabIndex={mark.first && fresh ? -1 : undefined}
              className={`passage${mark.first && fresh ? ' passage-first' : ''}${mark.last && node.end === mark.end ? ' passage-last' : ''}`}
            >
              {children}
            </mark>
          );
        case 'emphasis':
          return <em key={key}>{children}</em>;
        case 'strong':
          return <strong key={key}>{children}</strong>;
        case 'link':
          return mark.href === undefined ? (
            <span key={key}>{children}</span>
          ) : (
            <a key={key} href={mark.href} rel="noopener noreferrer" className="underline underline-offset-4">
              {children}
            </a>
          );
        default:
          return mark satisfies never;
      }
    });
  return draw(tree, false);
}

type QuoteElementProps = Omit<BlockTextProps, 'text' | 'marks'> & {
  mark: QuoteMark;
  fresh: boolean;
  children: ReactNode;
};

/** One element per segment and block, with everything that lies inside it nested. */
function QuoteElement({
  mark,
  fresh,
  quoteInQuestion,
  lens,
  openQuote,
  notes = true,
  children,
}: QuoteElementProps) {
  const { quotation, statement } = mark;
  const carriesId = mark.first && fresh;
  const now = quoteInQuestion === quotation.id;
  const shared = {
    'data-quotation': quotation.id,
    id: carriesId ? quoteElement(quotation.id) : undefined,
    // Scrolls here without script, and takes the focus that a screen reader follows.
    tabIndex: carriesId ? -1 : undefined,
    autoFocus: carriesId && now ? true : undefined,
    'data-number': carriesId ? statement?.number : undefined, // shown on paper
    dir: 'auto',
  };
  if (statement === undefined)
    return (
      <span {...shared} className="q q-term">
        {children}
      </span>
    );
  const inLens = lens !== undefined && lens === statement.speakerKey ? ' in-lens' : '';
  const className = `q q-${quotation.kind} ${statement.tone}${now ? ' q-now' : ''}${inLens}`;
  const open = openQuote === quotation.id;
  if (quotation.kind === 'indirect')
    return (
      <span {...shared} className={className}>
        {carriesId && notes && <ReportedRing statement={statement} open={open} inLens={inLens !== ''} />}
        {children}
      </span>
    );
  if (!notes)
    return (
      <mark {...shared} className={className}>
        {children}
      </mark>
    );
  return (
    <span className={`quote-unit quote-unit-${quotation.kind} ${statement.tone}${inLens}`}>
      {carriesId && <QuoteNote statement={statement} open={open} />}
      <mark {...shared} className={className}>
        {children}
      </mark>
    </span>
  );
}

function NameElement({
  mark,
  fresh,
  plain,
  children,
}: {
  mark: NameMark;
  fresh: boolean;
  /** Already inside a link, where no other may stand. */
  plain: boolean;
  children: ReactNode;
}) {
  const { entity, number } = mark;
  const shared = {
    'data-entity': entity.id,
    id: number !== undefined && fresh ? mentionElement(entity.id, number) : undefined,
    className: 'name',
  };
  return mark.link && !plain && fresh ? (
    <AppLink to={paths.entity(entity.id)} {...shared}>
      {children}
    </AppLink>
  ) : (
    <span {...shared}>{children}</span>
  );
}
