import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoNaturalEarth1 } from 'd3-geo';
import { height, type Point, width } from './geometry.ts';

/** A place to pin, in degrees; north and east are positive. */
export type MapPlace = { id: string; name: string; latitude: number; longitude: number };

const bleed = 2; // What the frame clips, it clips out of sight.
const spare = 10; // Units outside the frame: a projected coast strays from its great circles by less than one.
const padding = { x: 48, y: 58 }; // Beside the outermost pins, for labels and for the coasts around.
const worldPadding = { x: 26, y: 26 };
const earthRadius = 6371; // km
const leastExtent = 1400; // km across the frame: one pin alone still lies on a coast one knows.
const widestCap = 60; // Degrees from the middle of the pins. Wider, and continents bend out of shape.
const widestPolarCap = 30; // With a pole in it, Washington to Beijing had India on top and Canada upside down.

/** A circle on the globe and what it surrounds, in degrees; a radius of 180 is the whole globe. */
export type Cap = { latitude: number; longitude: number; radius: number };

export type Frame = {
  /** Clips to the frame. */
  projection: GeoProjection;
  /** Holds everything in the frame, and more: what lies outside need not be drawn. */
  cap: Cap;
};

/** The frame that brings all places into view.
 *  @param widening how many times further out than the nearest view that will do. */
export function frameAround(places: readonly MapPlace[], widening: number): Frame {
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
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (across.from + across.to)) / 2, y])
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
  return { projection, cap: { ...cap, radius: isWorld ? 180 : reachOf(projection, cap) } };
}

/** How far the corners of the frame are from the middle of an azimuthal projection, in degrees. */
function reachOf(projection: GeoProjection, middle: Cap): number {
  const [x, y] = locate(middle, projection);
  const farthest = Math.hypot(Math.max(x, width - x), Math.max(y, height - y)) + spare;
  const chord = farthest / projection.scale() / 2; // The projection keeps areas: a cap is as wide as its chord.
  return chord < 1 ? (2 * Math.asin(chord) * 180) / Math.PI : 180;
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

/** A place in user units. d3 answers null where a projection has no point; the two used here have one everywhere. */
export function locate(at: { latitude: number; longitude: number }, projection: GeoProjection): Point {
  return projection([at.longitude, at.latitude]) ?? [width / 2, height / 2];
}
