import type { Node } from '@takumi-rs/core';
import type { Card } from './cardOf.ts';
import { sansStack, serifStack } from './faces.ts';

/** The size of a card in pixels, as the sites that show it ask for. */
export const cardSize = { width: 1200, height: 630 };

const padding = 72;
const ink = '#1c1a17';
const muted = '#5f594f';
const accent = '#7a1f2b';
const speakerColour = (hue: number | undefined) => (hue === undefined ? ink : `oklch(0.445 0.095 ${hue})`);

/** Sizes of the words in pixels, the largest that fits is taken. */
export const wordSizes = [78, 70, 62, 55, 49, 44, 39, 35, 32, 29] as const;

const serif = serifStack.map((name) => `'${name}'`).join(', ');
const sans = sansStack.map((name) => `'${name}'`).join(', ');

/** The upper part: what leads up to the words, the words, what follows. Its measured height tells whether it fits. */
export function wordsNode(card: Card, size: number): Node {
  const small = Math.min(29, Math.max(24, Math.round(size * 0.42)));
  const opsz = Math.min(60, Math.max(20, Math.round(size * 0.8)));
  const smallStyle = {
    fontSize: small,
    lineHeight: 1.34,
    color: muted,
    overflowWrap: 'anywhere' as const,
    fontVariationSettings: '"opsz" 22',
  };
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      width: cardSize.width - 2 * padding,
      fontFamily: serif,
    },
    children: [
      ...(card.lead === undefined
        ? []
        : [
            {
              type: 'text' as const,
              text: card.lead,
              style: { ...smallStyle, marginBottom: Math.round(size * 0.36) },
            },
          ]),
      {
        type: 'container',
        lang: card.language,
        style: {
          display: 'block',
          width: '100%',
          fontSize: size,
          lineHeight: size > 50 ? 1.14 : 1.22,
          letterSpacing: size > 50 ? `${-0.012 * size}px` : '0px',
          // Not `pretty`, which can take a line more than was measured, and then the words run into the rule.
          textWrap: card.kind === 'title' ? 'balance' : 'wrap',
          fontWeight: card.kind === 'title' ? 640 : 400,
          overflowWrap: 'anywhere',
          color: ink,
          fontVariationSettings: `"opsz" ${opsz}`,
        },
        children: card.runs.map((run) => ({
          type: 'text' as const,
          text: run.text,
          style: { display: 'inline', color: run.as === 'context' ? muted : ink },
        })),
      },
      ...(card.tail === undefined
        ? []
        : [
            {
              type: 'text' as const,
              text: card.tail,
              style: { ...smallStyle, marginTop: Math.round(size * 0.3) },
            },
          ]),
    ],
  };
}

/** The height that the upper part may take, in pixels. */
export function roomForWords(card: Card): number {
  return cardSize.height - 60 - 28 - (footHeight(card) + 52);
}

const footHeight = (card: Card) => 20 + (card.who === undefined ? 0 : 40) + card.lines.length * 31;

/** A whole card. */
export function cardNode(card: Card, size: number): Node {
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      paddingTop: 60,
      paddingBottom: 52,
      paddingLeft: padding,
      paddingRight: padding,
      backgroundColor: '#fbf9f5',
    },
    children: [wordsNode(card, size), footNode(card)],
  };
}

function footNode({ who, lines, site, invitation = 'read it in context' }: Card): Node {
  const line = { fontSize: 21, lineHeight: 1.48, color: muted };
  return {
    type: 'container',
    style: {
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
      borderTopWidth: 2,
      borderTopStyle: 'solid',
      borderTopColor: who === undefined ? '#b9b1a1' : speakerColour(who.hue),
      paddingTop: 18,
      fontFamily: sans,
    },
    children: [
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', maxWidth: 820 },
        children: [
          ...(who === undefined
            ? []
            : [
                {
                  type: 'text' as const,
                  text: who.text,
                  style: {
                    fontSize: 31,
                    lineHeight: 1.28,
                    fontWeight: 650,
                    color: speakerColour(who.hue),
                    lineClamp: 1,
                  },
                },
              ]),
          ...lines.map((text) => ({ type: 'text' as const, text, style: { ...line, lineClamp: 1 } })),
        ],
      },
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0 },
        children: [
          {
            type: 'container',
            style: {
              display: 'block',
              fontFamily: serif,
              fontStyle: 'italic',
              fontWeight: 600,
              fontSize: 33,
              whiteSpace: 'nowrap',
              maxWidth: 320,
            },
            children: [
              { type: 'text', text: '“', style: { display: 'inline', color: accent } },
              { type: 'text', text: site, style: { display: 'inline', color: ink } },
            ],
          },
          {
            type: 'text',
            text: invitation,
            style: { fontSize: 18, lineHeight: 1.4, color: muted },
          },
        ],
      },
    ],
  };
}
