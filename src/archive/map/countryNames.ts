import type { MapDrawing } from '../../model/mapDrawing.ts';
import { type Box, inner, isWithin, tenth, textBox, textWidth, touches } from './geometry.ts';
import { boxesOf, type Pin } from './pinLabels.ts';
import { cell, columns, type Survey } from './survey.ts';

const nameLetter = 5.5; // Mean width of a letter in italic serif at 11 px.
const mostNames = 6;
const leastOwn = 0.55; // A name may reach out over the sea, as it does on any map of Japan,
const mostForeign = 0.04; // but not over its neighbours: without borders it would name them.

/** Names for the largest countries in view, each on its own land and clear of everything else. */
export function nameCountries({ names, owner }: Survey, pins: Pin[]): MapDrawing['labels'] {
  const taken = pins.flatMap(boxesOf);
  const pinned = new Set(pins.map(({ name }) => name));
  const cells = Map.groupBy(owner.keys(), (at) => owner[at] ?? -1);
  const largestFirst = [...cells].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b);
  const labels: MapDrawing['labels'] = [];
  for (const [country, own] of largestFirst) {
    const name = spelledOut(names[country]);
    if (name === undefined || pinned.has(name)) continue;
    const spot = findSpot(country, own, owner, textWidth(name, nameLetter), taken);
    if (!spot) continue;
    labels.push({ text: name, ...spot });
    taken.push(textBox(spot.x, spot.y, 'middle', textWidth(name, nameLetter)));
    if (labels.length === mostNames) break;
  }
  return labels;
}

/** Where a name stands best: on its country as fully as can be, then near the middle of what is in view. */
function findSpot(country: number, own: number[], owner: Int16Array, length: number, taken: Box[]) {
  const mean = (of: (at: number) => number) => own.reduce((sum, at) => sum + of(at), 0) / own.length;
  const middleX = mean(xOf);
  const middleY = mean(yOf);
  let best: { x: number; y: number; cost: number } | undefined;
  for (const at of own) {
    const x = xOf(at);
    const y = yOf(at) + 3.5; // The baseline, with the middle of the letters on the cell.
    const box = textBox(x, y, 'middle', length);
    if (!isWithin(box, inner) || taken.some((other) => touches(box, other, 5))) continue;
    const share = shareOf(country, box, owner);
    if (share.own < leastOwn || share.foreign > mostForeign) continue;
    const cost = Math.hypot(x - middleX, y - middleY) + (1 - share.own) * 200;
    if (!best || cost < best.cost) best = { x: tenth(x), y: tenth(y), cost };
  }
  return best && { x: best.x, y: best.y };
}

const xOf = (at: number) => ((at % columns) + 0.5) * cell;
const yOf = (at: number) => (Math.floor(at / columns) + 0.5) * cell;

/** How much of a box inside the frame is one country's, and how much another's; 0 to 1. */
function shareOf(country: number, box: Box, owner: Int16Array) {
  let [all, own, foreign] = [0, 0, 0];
  for (let row = Math.floor(box.y0 / cell); row * cell < box.y1; row += 1) {
    for (let column = Math.floor(box.x0 / cell); column * cell < box.x1; column += 1) {
      const index = owner[row * columns + column] ?? -1;
      all += 1;
      if (index === country) own += 1;
      else if (index >= 0) foreign += 1;
    }
  }
  return { own: own / all, foreign: foreign / all };
}

/** Natural Earth shortens names to fit its own maps. What is not here and still has a full stop is left out. */
const spellings: Record<string, string> = {
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  Congo: 'Republic of the Congo',
  'Dem. Rep. Congo': 'DR Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'Faeroe Is.': 'Faroe Islands',
  'Falkland Is.': 'Falkland Islands',
  'Fr. Polynesia': 'French Polynesia',
  Macedonia: 'North Macedonia',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'Solomon Islands',
  'United States of America': 'United States',
  'W. Sahara': 'Western Sahara',
  eSwatini: 'Eswatini',
};
/** Names on which no two atlases agree; the land is drawn, the name is not. */
const unnamed = new Set(['N. Cyprus', 'Siachen Glacier', 'Somaliland']);

function spelledOut(name: string | undefined): string | undefined {
  if (name === undefined || unnamed.has(name)) return undefined;
  return spellings[name] ?? (name.includes('.') ? undefined : name);
}
