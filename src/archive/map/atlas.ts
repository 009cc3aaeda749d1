import { geoCentroid, geoDistance, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry, Polygon } from 'geojson';
import type { Cap, Frame } from './frame.ts';
import type { Ring } from './geometry.ts';

/** The shape of the world, read once per build by `readAtlas`. */
export type Atlas = { land: Geometry; countries: FeatureCollection<Geometry, { name: string }> };

const radians = Math.PI / 180;
const widestSure = 85; // Degrees. Near a hemisphere, a circle no longer holds all that its rim surrounds.

/** The outlines of a geometry in the frame, holes among them, in user units; what surely lies outside is skipped. */
export function ringsOf(geometry: Geometry, { projection, cap }: Frame): Ring[] {
  const inView = partsOf(geometry).filter((part) => mayMeet(part.cap, cap));
  const rings: Ring[] = [];
  const nothing = () => {};
  geoPath(projection, {
    beginPath: nothing,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath: nothing,
    arc: nothing,
  })({ type: 'GeometryCollection', geometries: inView.map(({ polygon }) => polygon) });
  return rings;
}

type Part = { polygon: Polygon; cap: Cap };

// Most of a map's time went to islands on the far side of the globe, projected to be clipped away.
const known = new WeakMap<Geometry, Part[]>();

/** The polygons of a geometry in their order, each with a cap it lies in; worked out once per atlas. */
function partsOf(geometry: Geometry): Part[] {
  const parts =
    known.get(geometry) ?? polygonsOf(geometry).map((polygon) => ({ polygon, cap: capAround(polygon) }));
  known.set(geometry, parts);
  return parts;
}

/** Lines and points have no land. */
function polygonsOf(geometry: Geometry): Polygon[] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry];
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

// The first ring need not be the outermost: Antarctica's is a single point, the pole written 257 times.
function capAround({ coordinates }: Polygon): Cap {
  const points = coordinates.flat();
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates: points });
  const distances = points.map(([x = 0, y = 0]) => geoDistance([longitude, latitude], [x, y]));
  return { latitude, longitude, radius: Math.max(...distances) / radians };
}

/** Whether two caps could have a point in common; of a very wide one nothing is ruled out. */
function mayMeet(a: Cap, b: Cap): boolean {
  const apart = geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) / radians;
  return a.radius >= widestSure || b.radius >= widestSure || apart <= a.radius + b.radius;
}
