import { type GeoProjection, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Ring } from './geometry.ts';

/** The shape of the world, read once per build by `readAtlas`. */
export type Atlas = { land: Geometry; countries: FeatureCollection<Geometry, { name: string }> };

/** The outlines of a geometry in the frame, holes among them, in user units. */
export function ringsOf(geometry: Geometry, projection: GeoProjection): Ring[] {
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
