import { readFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import { sentences } from '../../text/sentences.ts';
import { cardNode, cardSize, roomForWords, wordSizes, wordsNode } from './cardNode.ts';
import type { Card } from './cardOf.ts';
import { type Face, facesFor } from './faces.ts';

const renderer = new Renderer();
const registered = new Map<Face, Promise<unknown>>();

/** Each font file is read once, when the first card needs it. */
function register(face: Face): Promise<unknown> {
  const known = registered.get(face);
  if (known !== undefined) return known;
  const coming = readFile(face.file).then((data) =>
    renderer.registerFont({
      name: face.family,
      data,
      style: face.style,
      ...(face.family === 'Public Sans' ? {} : { unicodeRange: face.ranges }),
    }),
  );
  registered.set(face, coming);
  return coming;
}

/** Draws a card as PNG, its words as large as the room allows.
 *  @returns `undefined` when a character of it is in no font we have: empty boxes are no words */
export async function drawCard(card: Card): Promise<Buffer | undefined> {
  const text = [
    card.lead,
    ...card.runs.map((run) => run.text),
    card.tail,
    card.who?.text,
    ...card.lines,
    card.site,
  ];
  const { faces, missing } = facesFor(text.filter(Boolean).join(' '), card.language);
  if (missing.length > 0) return undefined;
  for (const face of faces) await register(face);
  const set = await sized(card);
  return set && renderer.render(cardNode(set.card, set.size), { ...cardSize, format: 'png' });
}

/** The largest size at which the card's words fit. What is too long even at the smallest is shown as far as whole
 *  sentences fit, and says that it goes on; nothing is ever cut inside.
 *  @returns `undefined` when not even the first sentence fits */
async function sized(card: Card): Promise<{ card: Card; size: number } | undefined> {
  const size = await largestSize(card);
  if (size !== undefined) return { card, size };
  for (const shorter of shortened(card)) {
    const fitting = await largestSize(shorter);
    if (fitting !== undefined) return { card: shorter, size: fitting };
  }
  return undefined;
}

async function largestSize(card: Card): Promise<number | undefined> {
  // Sizes grow in order, so the answer lies between: halve the list until it is found.
  let low = 0;
  let high: number = wordSizes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await fits(card, wordSizes[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return wordSizes[low];
}

async function fits(card: Card, size: number): Promise<boolean> {
  const { height } = await renderer.measure(wordsNode(card, size), { width: cardSize.width });
  return height <= roomForWords(card);
}

const goesOn = '…  The quote goes on in the article.';

/** The card with less around the words, then with fewer of their sentences, the most first. */
function* shortened(card: Card): Generator<Card> {
  const { lead: _lead, ...alone } = card;
  yield { ...alone, lead: undefined, tail: undefined };
  const text = card.runs.map((run) => run.text).join('');
  const ends = sentences(text.replace(/^[“"‘«„]/u, ' ')).map((sentence) => sentence.end);
  for (const end of ends.slice(0, -1).reverse()) {
    let left = end;
    const runs = card.runs.flatMap((run) => {
      const part = { ...run, text: run.text.slice(0, Math.max(0, left)) };
      left -= run.text.length;
      return part.text === '' ? [] : [part];
    });
    yield {
      ...card,
      lead: undefined,
      tail: undefined,
      runs: [...runs, { text: ` ${goesOn}`, as: 'context' }],
    };
  }
}
