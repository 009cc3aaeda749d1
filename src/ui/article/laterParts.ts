import { later } from '../shared/later.tsx';

/* What an article shows only when asked. */

export const QuoteCard = later(async () => (await import('./QuoteCard.tsx')).QuoteCard);
export const NameCard = later(async () => (await import('./NameCard.tsx')).NameCard);
export const LensBar = later(async () => (await import('./LensBar.tsx')).LensBar);
export const Passages = later(async () => (await import('./passage/Passages.tsx')).Passages);
export const MentionSteps = later(async () => (await import('./MentionSteps.tsx')).MentionSteps);

// They come with the page's own program, which comes only when the reader has reached for something: React would hold
// back a card that came after its click by a third of a second.
if (typeof document !== 'undefined')
  for (const part of [QuoteCard, NameCard, LensBar, MentionSteps]) void part.preload();
