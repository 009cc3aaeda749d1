import type { MapDrawing } from '../../model/mapDrawing.ts';
import { type Frame, locate, type MapPlace } from './frame.ts';
import { ascent, type Box, inner, isWithin, tenth, textBox, textWidth, touches } from './geometry.ts';

export type Pin = MapDrawing['pins'][number];
type PinLabel = NonNullable<Pin['label']>;

const pinRadius = 3.6;
const pinLetter = 6.2; // Mean width of a letter in semi-bold sans at 11 px.

/** The places where they lie in the frame, still without labels, in the same order. */
export function pinPlaces(places: readonly MapPlace[], { projection }: Frame): Pin[] {
  return places.map((place) => {
    const [x, y] = locate(place, projection);
    return { id: place.id, name: place.name, x: tenth(x), y: tenth(y) };
  });
}

type Placing = { label: PinLabel; box: Box; cost: number };

/** The pins with their labels. First all at once, which no order can change; where that fails, one after the
 *  other, and whoever finds no room goes without.
 *  @param byImportance indices of `pins`. */
export function placeLabels(pins: Pin[], byImportance: number[]): Pin[] {
  const choices = pins.map((pin) => placingsOf(pin, pins));
  let placed = arrange(choices);
  if (!placed) {
    const kept = new Set<number>();
    for (const index of byImportance) {
      kept.add(index);
      const found = arrange(choices.map((placings, i) => (kept.has(i) ? placings : undefined)));
      if (found) placed = found;
      else kept.delete(index);
    }
  }
  return pins.map((pin, i) => {
    const label = placed?.[i]?.label;
    return label ? { ...pin, label } : pin;
  });
}

/** Where a label could stand, best first: inside the frame and on no other pin. */
function placingsOf(pin: Pin, pins: Pin[]): Placing[] {
  const { x, y } = pin;
  const gap = 4;
  const beside = pinRadius + gap;
  const above = y - pinRadius - gap;
  const below = y + pinRadius + gap + ascent - 1;
  const level = y + 4; // The middle of the letters, not of the line, is level with the pin.
  const positions: [cost: number, label: PinLabel][] = [
    [0, { x: x + beside, y: level, anchor: 'start' }],
    [0.4, { x: x - beside, y: level, anchor: 'end' }],
    [0.8, { x, y: above, anchor: 'middle' }],
    [1, { x, y: below, anchor: 'middle' }],
    [2, { x: x + gap, y: y - gap, anchor: 'start' }],
    [2, { x: x + gap, y: y + gap + ascent, anchor: 'start' }],
    [2.2, { x: x - gap, y: y - gap, anchor: 'end' }],
    [2.2, { x: x - gap, y: y + gap + ascent, anchor: 'end' }],
    [2.6, { x: x - gap, y: above, anchor: 'start' }],
    [2.6, { x: x - gap, y: below, anchor: 'start' }],
    [2.8, { x: x + gap, y: above, anchor: 'end' }],
    [2.8, { x: x + gap, y: below, anchor: 'end' }],
  ];
  const others = pins.filter((other) => other !== pin);
  return positions
    .map(([cost, { x, y, anchor }]) => {
      const box = textBox(x, y, anchor, textWidth(pin.name, pinLetter));
      return { label: { x: tenth(x), y: tenth(y), anchor }, box, cost: cost + crowding(box, pin, others) };
    })
    .filter(({ box }) => isWithin(box, inner) && !others.some((other) => touches(box, pinBox(other))))
    .sort((a, b) => a.cost - b.cost);
}

/** What it costs to stand between a pin and its neighbours, where a reader could take one for the other. */
function crowding(box: Box, pin: Pin, others: Pin[]): number {
  const reach = 60;
  const [towardsX, towardsY] = [(box.x0 + box.x1) / 2 - pin.x, (box.y0 + box.y1) / 2 - pin.y];
  let cost = 0;
  for (const other of others) {
    const [dx, dy] = [other.x - pin.x, other.y - pin.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0 || distance > reach) continue;
    const cosine = (dx * towardsX + dy * towardsY) / distance / Math.hypot(towardsX, towardsY);
    cost += Math.max(0, cosine) * 3 * (1 - distance / reach);
  }
  return cost;
}

/** One placing for each list of choices, none touching another, at the least cost.
 *  @param choices `undefined` for a pin that gets no label.
 *  @returns `undefined` when there is none, or none was found in a fair number of tries. */
function arrange(choices: (Placing[] | undefined)[]): (Placing | undefined)[] | undefined {
  let best: { cost: number; placed: (Placing | undefined)[] } | undefined;
  let tries = 5000;
  const placed: (Placing | undefined)[] = [];
  const place = (cost: number) => {
    if (best && cost >= best.cost) return;
    if (placed.length === choices.length) {
      best = { cost, placed: [...placed] };
      return;
    }
    for (const placing of choices[placed.length] ?? [undefined]) {
      tries -= 1;
      if (tries < 0) return;
      if (placing && placed.some((other) => other && touches(placing.box, other.box, 2))) continue;
      placed.push(placing);
      place(cost + (placing?.cost ?? 0));
      placed.pop();
    }
  };
  place(0);
  return best?.placed;
}

/** What the pin and its label cover, for other words to keep clear of. */
export const boxesOf = (pin: Pin): Box[] => [pinBox(pin), ...(pin.label ? [labelBox(pin, pin.label)] : [])];

const labelBox = ({ name }: Pin, { x, y, anchor }: PinLabel) =>
  textBox(x, y, anchor, textWidth(name, pinLetter));

const pinBox = ({ x, y }: Pin): Box => {
  const r = pinRadius + 1;
  return { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
};
