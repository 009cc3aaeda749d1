import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* Text must be legible on every ground it can stand on, in every theme: the colours are read from the style sheet and
   worked out as the browser does, by CSS Color 4 (https://www.w3.org/TR/css-color-4/) and WCAG 2.2. */

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const css = read('../src/ui/shared/theme.css');

type Tokens = ReadonlyMap<string, string>;

/** The custom properties that a rule sets. */
function tokensOf(selector: string): Tokens {
  const start = css.search(new RegExp(`(?:^|[\\s}])${selector.replace(/[.[\]()*]/g, '\\$&')}\\s*\\{`));
  if (start === -1) throw new Error(`theme.css has no rule for ${selector}`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const light = tokensOf(':root');
const dark = tokensOf(":root[data-theme='dark']");
const themes: [string, Tokens][] = [
  ['light', light],
  ['sepia', new Map([...light, ...tokensOf(":root[data-theme='sepia']")])],
  ['dark', new Map([...light, ...dark])],
];
const speakers = [...Array.from({ length: 8 }, (_, i) => `.speaker-${i + 1}`), '.speaker-none'];

/** Lightness 0 to 1, and the two colour axes. */
type Oklab = readonly [L: number, a: number, b: number];

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

function oklabOfHex(hex: string): Oklab {
  const digits = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i.exec(hex);
  if (digits === null) throw new Error(`${hex} is not a colour of three or six digits`);
  const [r = 0, g = 0, b = 0] = digits
    .slice(1)
    .filter((d) => d !== undefined)
    .map((d) => toLinear(Number.parseInt(d.length === 1 ? d + d : d, 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The three channels in linear light, 0 to 1; what lies outside sRGB is clipped, as screens do. */
function linear([L, a, b]: Oklab): [red: number, green: number, blue: number] {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (c: number) => Math.min(1, Math.max(0, c));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** How bright it is, 0 to 1. */
function luminance(x: Oklab): number {
  const [red, green, blue] = linear(x);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(x: Oklab, y: Oklab): number {
  const [darker = 0, lighter = 0] = [luminance(x), luminance(y)].sort((p, q) => p - q);
  return (lighter + 0.05) / (darker + 0.05);
}

const mix = (share: number, x: Oklab, y: Oklab): Oklab => [
  x[0] * share + y[0] * (1 - share),
  x[1] * share + y[1] * (1 - share),
  x[2] * share + y[2] * (1 - share),
];

/** The three channels as sRGB encodes them, 0 to 1. */
const encoded = (x: Oklab) =>
  linear(x).map((c) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));

/** As `color-mix(in srgb, …)` mixes. */
function mixEncoded(share: number, x: Oklab, y: Oklab): Oklab {
  const other = encoded(y);
  const channels = encoded(x).map((c, i) => Math.round(255 * (c * share + (other[i] ?? 0) * (1 - share))));
  return oklabOfHex(`#${channels.map((c) => c.toString(16).padStart(2, '0')).join('')}`);
}

function token(theme: Tokens, name: string): string {
  const value = theme.get(name);
  if (value === undefined) throw new Error(`theme.css does not set --${name}`);
  return value;
}
const colour = (theme: Tokens, name: string) => oklabOfHex(token(theme, name));
const share = (theme: Tokens, name: string) => Number.parseFloat(token(theme, name)) / 100;

/** A speaker's colour and the grounds that it tints, as `[class*='speaker-']` makes them. */
function coloursOf(theme: Tokens, speaker: string) {
  const own = tokensOf(speaker);
  const chroma = Number(token(own, 'chroma')) * Number(token(theme, 'speaker-chroma'));
  const hue = (Number(token(own, 'hue')) * Math.PI) / 180;
  const colourOf: Oklab = [
    Number(token(theme, 'speaker-lightness')),
    chroma * Math.cos(hue),
    chroma * Math.sin(hue),
  ];
  const ground = colour(theme, 'ground');
  return {
    speaker: colourOf,
    tint: mixEncoded(share(theme, 'tint-share'), colourOf, ground),
    tintStrong: mixEncoded(share(theme, 'tint-share-strong'), colourOf, ground),
  };
}

it('works out contrast as WCAG does', () => {
  expect(contrast(oklabOfHex('#000'), oklabOfHex('#fff'))).toBeCloseTo(21, 4);
  expect(contrast(oklabOfHex('#767676'), oklabOfHex('#ffffff'))).toBeCloseTo(4.54, 2);
  expect(contrast(oklabOfHex('#ff0000'), oklabOfHex('#ffffff'))).toBeCloseTo(4.0, 2);
});

it('makes the colours of speakers as this test does', () => {
  const rule = tokensOf("[class*='speaker-']");
  expect(Object.fromEntries(rule)).toEqual({
    speaker: 'oklch(var(--speaker-lightness) calc(var(--chroma) * var(--speaker-chroma)) var(--hue))',
    tint: 'color-mix(in srgb, var(--speaker) var(--tint-share), var(--ground))',
    'tint-strong': 'color-mix(in srgb, var(--speaker) var(--tint-share-strong), var(--ground))',
  });
});

it('is dark in the same way whether the reader or the system asks for it', () =>
  expect(tokensOf(':root:not([data-theme])')).toEqual(dark));

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const least = 4.5;

describe.each(themes)('in the %s theme', (_, theme) => {
  const texts = ['ink', 'muted', 'accent'];
  const grounds = ['ground', 'raised'];

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))(
    '%s is legible on %s',
    (text = '', ground = '') =>
      expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(least),
  );

  it.each(speakers)('the colour of %s is legible on every ground and on its own tints', (name) => {
    const { speaker, tint, tintStrong } = coloursOf(theme, name);
    const on = [colour(theme, 'ground'), colour(theme, 'raised'), tint, tintStrong].map((g) =>
      contrast(speaker, g),
    );
    expect(Math.min(...on)).toBeGreaterThanOrEqual(least);
  });

  it.each(speakers.flatMap((speaker) => texts.map((text) => [text, speaker])))(
    '%s is legible on the tints of %s',
    (text = '', speaker = '') => {
      const { tint, tintStrong } = coloursOf(theme, speaker);
      const on = [tint, tintStrong].map((ground) => contrast(colour(theme, text), ground));
      expect(Math.min(...on)).toBeGreaterThanOrEqual(least);
    },
  );

  it('what steps back under the lens is legible still', () => {
    const rule =
      /\.lens-on \.body-text \{\s*color: color-mix\(in oklab, var\(--ink\) (\d+)%, var\(--ground\)\);/;
    const [, percent] = rule.exec(read('../src/ui/shared/reading.css')) ?? [];
    const ground = colour(theme, 'ground');
    expect(contrast(mix(Number(percent) / 100, colour(theme, 'ink'), ground), ground)).toBeGreaterThanOrEqual(
      least,
    );
  });
});
