import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import type { MapDrawing } from '../model/mapDrawing.ts';

/** The shape of the world, read once per build by `readAtlas`. */
export type Atlas = { land: Geometry; countries: FeatureCollection<Geometry, { name: string }> };

/** A place to pin, in degrees; north and east are positive. */
export type MapPlace = { id: string; name: string; latitude: number; longitude: number };

type Point = [x: number, y: number];
type Ring = Point[];
type Box = { x0: number; y0: number; x1: number; y1: number };
type Pin = MapDrawing['pins'][number];
type PinLabel = NonNullable<Pin['label']>;

const width = 300;
const height = 250;
const bleed = 2; // What the frame clips, it clips out of sight.
const padding = { x: 48, y: 58 }; // Beside the outermost pins, for labels and for the coasts around.
const worldPadding = { x: 26, y: 26 };
const earthRadius = 6371; // km
const leastExtent = 1400; // km across the frame: one pin alone still lies on a coast one knows.
const leastSea = 0.05; // Of the frame: with less, no coast is to be seen.
const leastLand = 0.005; // One island of some size is enough to know an ocean by.
const widenings = [1.4, 2, 2.8, 4]; // To find a coast; beyond, names must tell where a place is.
const stepsBack = [1.15, 1.3]; // A label that would cross the edge may fit a little further out.
const widestCap = 60; // Degrees from the middle of the pins. Wider, and continents bend out of shape.
const widestPolarCap = 30; // With a pole in it, Washington to Beijing had India on top and Canada upside down.

const pinRadius = 3.6;
const ascent = 9; // Of 11 px type, above its baseline,
const descent = 3; // and below.
const pinLetter = 6.2; // Mean width of a letter in semi-bold sans at 11 px,
const nameLetter = 5.5; // in italic serif,
const wideLetter = 11.5; // and of Chinese, Japanese or Korean.
const textMargin = 5; // From the edge of the frame.
const inner: Box = { x0: textMargin, y0: textMargin, x1: width - textMargin, y1: height - textMargin };

/** The map for the places a story names: all its pins, the coasts, and names of countries where there is room.
 *  The same places give the same drawing in whatever order they come, as long as every label fits. Where not
 *  all do, the last places go without, so hand the most important first. The pins come back sorted by id.
 *  @returns `undefined` when there is nothing to pin. */
export function drawMap(places: readonly MapPlace[], atlas: Atlas): MapDrawing | undefined {
  if (places.length === 0) return undefined;
  const sorted = places.toSorted((a, b) => compare(a.id, b.id) || compare(a.name, b.name));
  const byImportance = places.map((place) => sorted.indexOf(place));
  const pinned = (on: GeoProjection) => placeLabels(pinPlaces(sorted, on), byImportance);

  let widening = 1;
  let projection = mapProjection(sorted, widening);
  let view = survey(atlas, projection);
  for (const wider of widenings) {
    if (showsCoast(view)) break;
    widening = wider;
    projection = mapProjection(sorted, widening);
    view = survey(atlas, projection);
  }
  let pins = pinned(projection);
  for (const step of stepsBack) {
    if (countLabels(pins) === pins.length) break;
    const further = mapProjection(sorted, widening * step);
    const fromFurther = pinned(further);
    if (countLabels(fromFurther) <= countLabels(pins)) continue;
    [projection, pins] = [further, fromFurther];
    view = survey(atlas, projection);
  }
  return {
    width,
    height,
    land: pathData(ringsOf(atlas.land, projection)),
    labels: nameCountries(view, pins),
    pins,
  };
}

// --- Where the frame lies

/** The projection that brings all places into the frame, and clips to it.
 *  @param widening how many times further out than the nearest view that will do. */
export function mapProjection(places: readonly MapPlace[], widening: number): GeoProjection {
  const cap = boundingCap(places);
  const isPolar = Math.abs(cap.latitude) + cap.radius > 90;
  const isWorld = cap.radius > (isPolar ? widestPolarCap : widestCap);
  const middle = isWorld ? middleLongitude(places) : cap.longitude;
  const projection = isWorld
    ? geoNaturalEarth1().rotate([-middle, 0])
    : geoAzimuthalEqualArea().rotate([-middle, -cap.latitude]);
  projection.scale(1).translate([0, 0]);

  const points = places.map((place) => locate(place, projection));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const across = { from: Math.min(...xs), to: Math.max(...xs) };
  const down = { from: Math.min(...ys), to: Math.max(...ys) };
  const pad = isWorld ? worldPadding : padding;
  const nearest = Math.min(
    (width - 2 * pad.x) / (across.to - across.from),
    (height - 2 * pad.y) / (down.to - down.from),
    (width / leastExtent) * earthRadius,
  );
  const scale = nearest / widening;
  let y = height / 2 - (scale * (down.from + down.to)) / 2;
  if (isWorld) {
    // Past the poles is nothing: centred on pins in the north, a third of the frame stayed empty.
    const pole = scale * locate({ latitude: -90, longitude: middle }, projection)[1];
    const slack = Math.max(0, pole + pad.y - height / 2);
    y = Math.min(Math.max(y, height / 2 - slack), height / 2 + slack);
  }
  return projection
    .scale(scale)
    .translate([width / 2 - (scale * (across.from + across.to)) / 2, y])
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
}

/** A small circle on the globe around all places, in degrees. It steps from the first place towards the farthest,
 *  ever less (Bădoiu and Clarkson), so it is a hair wider than the smallest. */
function boundingCap(places: readonly MapPlace[]) {
  const radians = Math.PI / 180;
  const vectors = places.map(({ latitude, longitude }) => {
    const east = longitude * radians;
    const north = latitude * radians;
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const;
  });
  let [x, y, z] = vectors[0] ?? [1, 0, 0];
  for (let step = 2; step < 300; step += 1) {
    let far = { distance: -1, dx: 0, dy: 0, dz: 0 };
    for (const [a, b, c] of vectors) {
      const [dx, dy, dz] = [a - x, b - y, c - z];
      const distance = dx * dx + dy * dy + dz * dz;
      if (distance > far.distance) far = { distance, dx, dy, dz };
    }
    x += far.dx / step;
    y += far.dy / step;
    z += far.dz / step;
  }
  const latitude = Math.atan2(z, Math.hypot(x, y)) / radians;
  const longitude = Math.atan2(y, x) / radians;
  const distances = places.map((place) =>
    geoDistance([longitude, latitude], [place.longitude, place.latitude]),
  );
  return { latitude, longitude, radius: Math.max(...distances) / radians };
}

/** The meridian, in degrees, opposite the middle of the widest gap between places. */
function middleLongitude(places: readonly MapPlace[]): number {
  const around = places.map(({ longitude }) => ((longitude % 360) + 360) % 360).sort((a, b) => a - b);
  let west = (around.at(-1) ?? 0) - 360;
  let gap = { size: -1, middle: 0 };
  for (const east of around) {
    if (east - west > gap.size) gap = { size: east - west, middle: (east + west) / 2 };
    west = east;
  }
  return gap.middle + 180;
}

// d3 answers null where a projection has no point; the two used here have one everywhere.
function locate(at: { latitude: number; longitude: number }, projection: GeoProjection): Point {
  return projection([at.longitude, at.latitude]) ?? [width / 2, height / 2];
}

// --- Pins and their labels

function pinPlaces(places: readonly MapPlace[], projection: GeoProjection): Pin[] {
  return places.map((place) => {
    const [x, y] = locate(place, projection);
    return { id: place.id, name: place.name, x: tenth(x), y: tenth(y) };
  });
}

type Placing = { label: PinLabel; box: Box; cost: number };

/** The pins with their labels. First all at once, which no order can change; where that fails, one after the
 *  other, and whoever finds no room goes without.
 *  @param byImportance indices of `pins`. */
function placeLabels(pins: Pin[], byImportance: number[]): Pin[] {
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

const countLabels = (pins: Pin[]) => pins.filter(({ label }) => label).length;

// --- Names of countries

const cell = 3; // Units. A name of 11 px covers four rows.
const columns = width / cell;
const rows = Math.ceil(height / cell);
const mostNames = 6;
const leastOwn = 0.55; // A name may reach out over the sea, as it does on any map of Japan,
const mostForeign = 0.04; // but not over its neighbours: without borders it would name them.

/** Who owns each cell of the frame, row by row: an index of `names`, or -1 at sea. */
type Survey = { names: string[]; owner: Int16Array };

function survey(atlas: Atlas, projection: GeoProjection): Survey {
  const owner = new Int16Array(columns * rows).fill(-1);
  const names = atlas.countries.features.map(({ geometry, properties }, index) => {
    const crossings: number[][] = Array.from({ length: rows }, () => []);
    for (const ring of ringsOf(geometry, projection)) collectCrossings(ring, crossings);
    for (const [row, xs] of crossings.entries()) {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil((xs[i] ?? 0) / cell - 0.5));
        const to = Math.min(columns, Math.ceil((xs[i + 1] ?? 0) / cell - 0.5));
        owner.fill(index, row * columns + from, row * columns + Math.max(from, to));
      }
    }
    return properties.name;
  });
  return { names, owner };
}

/** Adds to each row where the ring crosses the line through the middle of its cells. */
function collectCrossings(ring: Ring, crossings: number[][]) {
  let [xBefore, yBefore] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    const [top, bottom] = y < yBefore ? [y, yBefore] : [yBefore, y];
    for (let row = Math.max(0, Math.ceil(top / cell - 0.5)); (row + 0.5) * cell < bottom; row += 1) {
      crossings[row]?.push(x + (((row + 0.5) * cell - y) / (yBefore - y)) * (xBefore - x));
    }
    [xBefore, yBefore] = [x, y];
  }
}

function showsCoast({ owner }: Survey): boolean {
  const share = owner.reduce((land, index) => land + (index < 0 ? 0 : 1), 0) / owner.length;
  return share >= leastLand && share <= 1 - leastSea;
}

/** Names for the largest countries in view, each on its own land and clear of everything else. */
function nameCountries({ names, owner }: Survey, pins: Pin[]): MapDrawing['labels'] {
  const taken = pins.flatMap((pin) => [pinBox(pin), ...(pin.label ? [labelBox(pin, pin.label)] : [])]);
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

// --- Coasts

/** The outlines of a geometry in the frame, holes among them, in user units. */
function ringsOf(geometry: Geometry, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  const nothing = () => {};
  geoPath(projection, {
    beginPath: nothing,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath: nothing,
    arc: nothing,
  })(geometry);
  return rings;
}

const tolerance = 0.5; // Units a simplified coast may stray.
const leastIsland = 2; // Square units.
const half = (n: number) => Math.round(n * 2) / 2 + 0; // + 0 turns -0 into 0.
const tenth = (n: number) => Math.round(n * 10) / 10 + 0;

/** Path data on a grid of half units, each subpath closed; specks are left out. */
function pathData(rings: Ring[]): string {
  let path = '';
  for (const ring of rings) {
    const points = simplify(ring).map(([x, y]): Point => [half(x), half(y)]);
    if (Math.abs(area(points)) < leastIsland) continue;
    let [xBefore, yBefore] = points[0] ?? [0, 0];
    const numbers: number[] = [];
    for (const [x, y] of points) {
      if (x === xBefore && y === yBefore) continue;
      numbers.push(x - xBefore, y - yBefore);
      [xBefore, yBefore] = [x, y];
    }
    path += `M${compact(points[0] ?? [])}l${compact(numbers)}z`;
  }
  return path;
}

/** Numbers as path data needs them: "1.5,-0.5,0.5,2" as "1.5-.5.5 2". */
function compact(numbers: number[]): string {
  let written = '';
  let before = '';
  for (const n of numbers) {
    const next = String(n).replace(/^(-?)0\./, '$1.');
    const joins = before === '' || next.startsWith('-') || (next.startsWith('.') && before.includes('.'));
    written += joins ? next : ` ${next}`;
    before = next;
  }
  return written;
}

/** A ring with fewer points, none of the old ones further from it than `tolerance` (Douglas and Peucker). */
function simplify(ring: Ring): Ring {
  const [first] = ring;
  if (!first) return [];
  const closed: Ring = [...ring, first];
  const keep = new Set([0]);
  const spans: [from: number, to: number][] = [[0, closed.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let far = { distance: tolerance, at: -1 };
    for (let at = from + 1; at < to; at += 1) {
      const distance = distanceToLine(closed[at] ?? first, closed[from] ?? first, closed[to] ?? first);
      if (distance > far.distance) far = { distance, at };
    }
    if (far.at < 0) continue;
    keep.add(far.at);
    spans.push([from, far.at], [far.at, to]);
  }
  return closed.filter((_, at) => keep.has(at));
}

function distanceToLine([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

function area(ring: Ring): number {
  let [xBefore, yBefore] = ring.at(-1) ?? [0, 0];
  let twice = 0;
  for (const [x, y] of ring) {
    twice += xBefore * y - x * yBefore;
    [xBefore, yBefore] = [x, y];
  }
  return twice / 2;
}

// --- Text and boxes

function textWidth(words: string, letter: number): number {
  let sum = 0;
  for (const character of words) sum += (character.codePointAt(0) ?? 0) >= 0x2e80 ? wideLetter : letter;
  return sum;
}

function textBox(x: number, y: number, anchor: PinLabel['anchor'], length: number): Box {
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { x0, y0: y - ascent, x1: x0 + length, y1: y + descent };
}

const labelBox = ({ name }: Pin, { x, y, anchor }: PinLabel) =>
  textBox(x, y, anchor, textWidth(name, pinLetter));

const pinBox = ({ x, y }: Pin): Box => {
  const r = pinRadius + 1;
  return { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
};

const touches = (a: Box, b: Box, margin = 0) =>
  a.x0 < b.x1 + margin && b.x0 < a.x1 + margin && a.y0 < b.y1 + margin && b.y0 < a.y1 + margin;

const isWithin = (a: Box, b: Box) => a.x0 >= b.x0 && a.y0 >= b.y0 && a.x1 <= b.x1 && a.y1 <= b.y1;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
