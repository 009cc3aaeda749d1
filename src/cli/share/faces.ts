import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/* The font files that cards are set with, and the characters each of them has. A missing font draws empty boxes and
   says nothing, so what no face has must be known beforehand. */

/** One font file. `ranges`: the code points it is asked for, both ends included. */
export type Face = {
  family: string;
  file: string;
  style: 'normal' | 'italic';
  ranges: [first: number, last: number][];
};

const require = createRequire(import.meta.url);
const own = resolve(import.meta.dirname, '../../ui/shared/fonts');

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF';

const rangesOf = (text: string): Face['ranges'] =>
  text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/** Every subset of a package: its `unicode.json` tells which characters each file serves. */
function packageFaces(family: string, name: string, only?: readonly string[]): Face[] {
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
  const subsets: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  return Object.entries(subsets)
    .filter(([subset]) => only === undefined || only.includes(subset))
    .map(([subset, ranges]) => ({
      family,
      file: join(folder, 'files', `${name}-${subset.replace(/[[\]]/gu, '')}-wght-normal.woff2`),
      style: 'normal',
      ranges: rangesOf(ranges),
    }));
}

const serif = 'Verbatim Serif';
const ownFace = (file: string, ranges: string, style: Face['style'] = 'normal'): Face => ({
  family: serif,
  file: join(own, file),
  style,
  ranges: rangesOf(ranges),
});

/** In the order in which they are asked: our own serif, then the face of each script. */
const faces: readonly Face[] = [
  ownFace('verbatim-serif-latin.woff2', latin),
  ownFace('verbatim-serif-latin-italic.woff2', latin, 'italic'),
  ownFace('verbatim-serif-latin-ext.woff2', latinExt),
  ownFace('verbatim-serif-currency.woff2', 'U+2020,U+20A0-20AB,U+20AD-20C4,U+2113'),
  ...packageFaces('Source Serif 4', 'source-serif-4', ['cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']),
  ...packageFaces('Noto Naskh Arabic', 'noto-naskh-arabic', ['arabic']),
  ...packageFaces('Noto Serif Hebrew', 'noto-serif-hebrew', ['hebrew']),
  ...packageFaces('Noto Serif Devanagari', 'noto-serif-devanagari', ['devanagari']),
  ...packageFaces('Noto Serif Bengali', 'noto-serif-bengali', ['bengali']),
  ...packageFaces('Noto Serif Tamil', 'noto-serif-tamil', ['tamil']),
  ...packageFaces('Noto Serif Thai', 'noto-serif-thai', ['thai']),
  ...packageFaces('Noto Serif Georgian', 'noto-serif-georgian', ['georgian']),
  ...packageFaces('Noto Serif Armenian', 'noto-serif-armenian', ['armenian']),
  ...packageFaces('Noto Serif KR', 'noto-serif-kr'),
  ...packageFaces('Noto Serif JP', 'noto-serif-jp'),
  ...packageFaces('Noto Serif SC', 'noto-serif-sc'),
  ...packageFaces('Public Sans', 'public-sans'),
];

/** The families of the words, in order. */
export const serifStack = [...new Set(faces.map((face) => face.family).filter((f) => f !== 'Public Sans'))];
/** The families of the small lines, in order. */
export const sansStack = ['Public Sans', ...serifStack];

/** Characters that are drawn by no font: joiners, marks of direction, line ends. */
const invisible = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\ufe0e|\ufe0f/gu;

/** Which languages write Han characters their own way, and which face then comes first. */
const hanFace: readonly [language: RegExp, family: string][] = [
  [/^ko/u, 'Noto Serif KR'],
  [/^zh/u, 'Noto Serif SC'],
  [/./u, 'Noto Serif JP'],
];

/** The font files that a text needs, and the characters that none of them has.
 *  @param language BCP 47: Chinese, Japanese and Korean share characters and draw them differently */
export function facesFor(text: string, language: string): { faces: Face[]; missing: string[] } {
  const preferred = hanFace.find(([pattern]) => pattern.test(language))?.[1];
  const inOrder = [...faces].sort(
    (a, b) =>
      Number(b.family === preferred) * Number(isHan(b)) - Number(a.family === preferred) * Number(isHan(a)),
  );
  const needed = new Set<Face>(
    faces.filter((face) => face.file.includes('verbatim-serif-latin') || face.family === 'Public Sans'),
  );
  const missing: string[] = [];
  for (const character of new Set(text.replace(invisible, ''))) {
    const code = character.codePointAt(0) ?? 0;
    const face = inOrder.find((f) => f.family !== 'Public Sans' && f.style === 'normal' && has(f, code));
    if (face === undefined) missing.push(character);
    else needed.add(face);
  }
  return { faces: [...needed], missing };
}

const has = (face: Face, code: number) => face.ranges.some(([first, last]) => first <= code && code <= last);
const isHan = (face: Face) => /Noto Serif (?:KR|JP|SC)/u.test(face.family);
