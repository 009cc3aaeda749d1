// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aBlock, anArticle, aQuotation, spanOf, theSummit } from '../../../tests/factories.ts';
import { renderHere } from '../../../tests/renderAt.tsx';
import type { Article, Quotation } from '../../model/article.ts';
import { QuoteCard } from './QuoteCard.tsx';
import { reportAddress } from './reportAddress.ts';
import { statementsOf } from './statements.ts';

const link = 'https://example.org/articles/the-bridge/quotes/q';
const contact = 'mailto:corrections@example.org';

beforeAll(() => {
  // jsdom does not lay out, so it cannot scroll.
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => {
  vi.restoreAllMocks();
});

function renderCard(
  article: Article,
  id: string,
  more: { contact?: string | undefined; lensOn?: boolean; quotedToo?: boolean } = {},
) {
  const statement = statementsOf(article, 0.9).find((s) => s.quotation.id === id);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  renderHere(
    <QuoteCard
      article={article}
      statement={statement}
      link={link}
      contact={'contact' in more ? more.contact : contact}
      lensOn={more.lensOn ?? false}
      quotedToo={more.quotedToo ?? true}
    />,
  );
  return screen.getByRole('dialog');
}

const bridge = (more: Partial<Quotation> = {}) => {
  const article = anArticle();
  return { ...article, quotations: article.quotations.map((q) => ({ ...q, ...more })) };
};
const id = 'the-bridge-is-safe-and';

describe('the receipt', () => {
  it('underlines whom the text names and the word that tells it', () => {
    const card = renderCard(theSummit(), 'we-will-discuss-all-issues');
    expect(card).toHaveTextContent(
      'Putin emphasized a thorough and deliberate approach, stating, “We will discuss…”',
    );
    expect(within(card).getByText('Putin')).toHaveClass('underline');
    expect(within(card).getByText('stating')).toHaveClass('underline', 'decoration-dotted');
  });

  it('says where the speaker stands, in plain words', () =>
    expect(renderCard(theSummit(), 'we-will-discuss-all-issues')).toHaveTextContent(
      'Named in the same sentence, just before the quote.',
    ));

  it.each(theSummit().quotations.map((q) => q.id))('is drawn without complaint for %s', (quotation) => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    renderCard(theSummit(), quotation);
    expect(complaints.mock.calls).toEqual([]);
  });

  it('names nobody, and underlines nobody, when the software is not sure enough', () => {
    const p1 = aBlock('p1', 'Ada Lin met Ben Moe, who said, "The bridge is safe."');
    const unsure = aQuotation(id, [spanOf(p1, 'The bridge is safe.')], {
      says: 'people/ada-lin',
      speaker: {
        entity: 'people/ada-lin',
        name: 'Ada Lin',
        span: spanOf(p1, 'Ada Lin'),
        form: 'name',
        type: 'person',
      },
      cue: spanOf(p1, 'said'),
      confidence: 0.5,
    });
    const card = renderCard(anArticle({ blocks: [p1], quotations: [unsure], mentions: [] }), id);
    expect(card).toHaveAccessibleName(/^Speaker not identified/);
    expect(card).toHaveTextContent(
      'The text does not say clearly enough who is speaking, so nobody is named.',
    );
    expect(within(card).queryByText('Ada Lin')).toBeNull();
  });

  it('says that an editor put a speaker right', () =>
    expect(renderCard(bridge({ review: { state: 'corrected' } }), id)).toHaveTextContent(
      'An editor put the speaker right.',
    ));
});

describe('a quote that was compared with a record', () => {
  const compared = (evidence: Partial<NonNullable<Quotation['evidence']>>) =>
    renderCard(
      bridge({
        evidence: {
          source: 'the transcript',
          at: '2031-05-09',
          agreement: 'verbatim',
          where: 'paragraph 12',
          by: 'Edda',
          ...evidence,
        },
      }),
      id,
    );

  it.each([
    [{}, 'Word for word in the transcript, paragraph 12.'],
    [{ agreement: 'typography' }, 'Word for word, in other type, in the transcript, paragraph 12.'],
    [{ agreement: 'cut' }, 'Shortened: words were left out of what stands in the transcript, paragraph 12.'],
    [{ agreement: 'reworded' }, 'In other words than in the transcript, paragraph 12.'],
    [{ agreement: 'notFound', where: undefined }, 'Not found in the transcript.'],
  ] as const)('says how far it agrees, and where: %j', (evidence, words) => {
    expect(compared(evidence)).toHaveTextContent(words);
  });

  it('leads to a record that has an address', () => {
    const card = compared({ source: 'https://records.example/session-4' });
    expect(within(card).getByRole('link', { name: 'the record at records.example' })).toHaveAttribute(
      'href',
      'https://records.example/session-4',
    );
  });

  it('makes no link of what is no address', () => {
    const card = compared({ source: 'javascript:alert(1)' });
    expect(within(card).queryByRole('link', { name: /record|javascript/ })).toBeNull();
  });
});

describe('who matched it', () => {
  it('is said once of a quote that no editor has seen', () => {
    const card = renderCard(bridge(), id);
    expect(card.textContent?.match(/Matched by software/gu)).toHaveLength(1);
    expect(card).toHaveTextContent('Matched by software, not yet checked.');
    expect(card).not.toHaveTextContent('Checked by an editor');
  });

  it('is said of a quote that an editor confirmed', () => {
    const card = renderCard(bridge({ review: { state: 'confirmed' } }), id);
    expect(card).toHaveTextContent('Checked by an editor.');
    expect(card).not.toHaveTextContent('Matched by software');
  });
});

describe('the card', () => {
  it('takes the focus, so that the keyboard is where the eye is', () =>
    expect(renderCard(bridge(), id)).toHaveFocus());

  it('leads to the page of the speaker', () =>
    expect(within(renderCard(bridge(), id)).getByRole('link', { name: 'Ada Lin' })).toHaveAttribute(
      'href',
      '/people/ada-lin',
    ));

  it('says that words were translated, and that words are the reporter’s', () => {
    const card = renderCard(bridge({ translated: 'likely', kind: 'indirect' }), id);
    expect(card).toHaveTextContent('In the reporter’s words. Quoted in English; most likely a translation.');
  });

  it('offers one speaker’s words alone, under the name that the text uses', () => {
    const card = renderCard(theSummit(), 'we-will-discuss-all-issues');
    expect(within(card).getByRole('link', { name: 'Only Putin’s words' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\?speaker=people\/vladimir-putin$/),
    );
  });

  it('does not offer that where it is so already', () => {
    const card = renderCard(theSummit(), 'we-will-discuss-all-issues', { lensOn: true });
    expect(within(card).queryByRole('link', { name: /^Only/ })).toBeNull();
  });
});

describe('how we know', () => {
  it('is a step away, from every card', () =>
    expect(within(renderCard(bridge(), id)).getByRole('link', { name: 'How we know' })).toHaveAttribute(
      'href',
      '/policy',
    ));

  it('says of a corrected quote since when, and leads to the log', () => {
    const card = within(renderCard(bridge({ review: { state: 'corrected', at: '2031-05-06' } }), id));
    expect(card.getByRole('link', { name: 'Corrected on 6 May 2031' })).toHaveAttribute(
      'href',
      '/corrections',
    );
    expect(card.getByText(/An editor put the speaker right/)).toBeInTheDocument();
  });

  it('says of a name that an editor took away that the text does not tell', () => {
    const card = renderCard(bridge({ review: { state: 'corrected' }, speaker: undefined }), id);
    expect(card).toHaveTextContent('so nobody is named');
    expect(card).not.toHaveTextContent('put the speaker right');
  });
});

describe('report a mistake', () => {
  const words = 'One two three four five six seven eight nine ten eleven twelve thirteen';
  it('is a mail with the quote’s address filled in', () => {
    const href = within(renderCard(bridge(), id))
      .getByRole('link', { name: 'Report a mistake' })
      .getAttribute('href');
    const mail = new URL(href ?? '');
    expect(mail.protocol + mail.pathname).toBe(contact);
    expect(mail.searchParams.get('body')).toContain(link);
  });

  it('is not offered where nobody would read it', () =>
    expect(
      within(renderCard(bridge(), id, { contact: undefined })).queryByRole('link', {
        name: 'Report a mistake',
      }),
    ).toBeNull());

  it('hands the quote’s address to a form', () => {
    const form = new URL(reportAddress('https://example.org/report?from=site', link, words));
    expect(form.searchParams.get('quote')).toBe(link);
    expect(form.searchParams.get('words')).toBe(words.replace(' thirteen', '…'));
    expect(form.searchParams.get('from')).toBe('site');
  });

  it('keeps what the contact’s own mail address asks for', () => {
    const mail = new URL(reportAddress(`${contact}?cc=editor@example.org`, link, words));
    expect(mail.searchParams.get('cc')).toBe('editor@example.org');
    expect(mail.searchParams.get('subject')).toBe('A mistake in a quote');
    expect(mail.searchParams.get('body')).toContain(`The quote: One two three four`);
    expect(mail.searchParams.get('body')).toContain(link);
  });

  it('leaves a contact that is no address as it is', () =>
    expect(reportAddress('the desk', link, words)).toBe('the desk'));
});

describe('copying', () => {
  const user = userEvent.setup();

  it('puts the quote’s one address on the clipboard, and says so', async () => {
    renderCard(bridge(), id);
    await user.click(screen.getByRole('button', { name: 'Copy link to this quote' }));
    expect(await navigator.clipboard.readText()).toBe(link);
    expect(await screen.findByRole('button', { name: 'Link copied' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Link copied');
  });

  it('never copies a bare fragment: its sentence, who, from where and when go with it', async () => {
    renderCard(bridge({ translated: 'yes' }), id);
    await user.click(screen.getByRole('button', { name: 'Copy with citation' }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        'In Oslo, Ada Lin said, “The bridge is safe and it stays open all winter.”',
        'Ada Lin, as quoted in English by The Daily, date not given, in “The bridge”',
        link,
      ].join('\n'),
    );
  });

  it('offers what shows the quote on another page, in a frame that nobody’s words can break', async () => {
    renderCard({ ...bridge(), headline: 'The “bridge” & <more>' }, id);
    await user.click(screen.getByRole('button', { name: 'Copy code to embed it' }));
    const copied = await navigator.clipboard.readText();
    const frame = new DOMParser().parseFromString(copied, 'text/html').body.firstElementChild;
    expect(frame?.tagName).toBe('IFRAME');
    expect(frame?.getAttribute('src')).toBe(link.replace('/articles/', '/embed/articles/'));
    expect(frame?.getAttribute('title')).toBe('Ada Lin, in: The “bridge” & <more>');
    expect(await screen.findByRole('status')).toHaveTextContent('Embed code copied');
  });

  it('shows the text to be copied by hand where the browser forbids it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    renderCard(bridge(), id);
    await user.click(screen.getByRole('button', { name: 'Copy link to this quote' }));
    expect(await screen.findByRole('textbox', { name: 'Copy this by hand' })).toHaveValue(link);
    expect(screen.getByRole('status')).toHaveTextContent('did not allow copying');
  });
});
