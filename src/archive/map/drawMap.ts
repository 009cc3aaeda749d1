import type { MapDrawing } from '../../model/mapDrawing.ts';
import { type Atlas, ringsOf } from './atlas.ts';
import { pathData } from './coast.ts';
import { nameCountries } from './countryNames.ts';
import { type Frame, frameAround, type MapPlace } from './frame.ts';
import { height, width } from './geometry.ts';
import { type Pin, pinPlaces, placeLabels } from './pinLabels.ts';
import { showsCoast, survey } from './survey.ts';

const widenings = [1.4, 2, 2.8, 4]; // To find a coast; beyond, names must tell where a place is.
const stepsBack = [1.15, 1.3]; // A label that would cross the edge may fit a little further out.

/** The map for the places a story names: all its pins, the coasts, and names of countries where there is room.
 *  The same places give the same drawing in whatever order they come, as long as every label fits. Where not
 *  all do, the last places go without, so hand the most important first. The pins come back sorted by id.
 *  @returns `undefined` when there is nothing to pin. */
export function drawMap(places: readonly MapPlace[], atlas: Atlas): MapDrawing | undefined {
  if (places.length === 0) return undefined;
  const sorted = places.toSorted((a, b) => compare(a.id, b.id) || compare(a.name, b.name));
  const byImportance = places.map((place) => sorted.indexOf(place));
  const pinned = (on: Frame) => placeLabels(pinPlaces(sorted, on), byImportance);

  let widening = 1;
  let frame = frameAround(sorted, widening);
  let view = survey(atlas, frame);
  for (const wider of widenings) {
    if (showsCoast(view)) break;
    widening = wider;
    frame = frameAround(sorted, widening);
    view = survey(atlas, frame);
  }
  let pins = pinned(frame);
  for (const step of stepsBack) {
    if (countLabels(pins) === pins.length) break;
    const further = frameAround(sorted, widening * step);
    const fromFurther = pinned(further);
    if (countLabels(fromFurther) <= countLabels(pins)) continue;
    [frame, pins] = [further, fromFurther];
    view = survey(atlas, frame);
  }
  return {
    width,
    height,
    land: pathData(ringsOf(atlas.land, frame)),
    labels: nameCountries(view, pins),
    pins,
  };
}

const countLabels = (pins: Pin[]) => pins.filter(({ label }) => label).length;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
