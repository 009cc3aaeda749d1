import { later } from '../shared/later.tsx';

/* What an article shows only when asked. */

export const QuoteCard = later(async () => (await import('./QuoteCard.tsx')).QuoteCard);
export const NameCard = later(async () => (await import('./NameCard.tsx')).NameCard);
export const LensBar = later(async () => (await import('./LensBar.tsx')).LensBar);
export const Passages = later(async () => (await import('./passage/Passages.tsx')).Passages);
export const MentionSteps = later(async () => (await import('./MentionSteps.tsx')).MentionSteps);

/** Fetches all of them; for when the page has nothing else to do. */
export function preloadLaterParts(): void {
  for (const part of [QuoteCard, NameCard, LensBar, MentionSteps]) part.preload();
}
