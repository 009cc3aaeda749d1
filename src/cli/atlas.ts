import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Atlas } from '../archive/map/atlas.ts';

const require = createRequire(import.meta.url);

/** The coasts and countries of the world at 1:50 million, as `drawMap` wants them. It is 1.5 MB of JSON: read it
 *  once per build.
 *  @throws when the package world-atlas is missing, or is no longer what it was. */
export async function readAtlas(): Promise<Atlas> {
  const [land, countries] = await Promise.all([readFeatures('land'), readFeatures('countries')]);
  return {
    land: { type: 'GeometryCollection', geometries: land.map(({ geometry }) => geometry) },
    countries: {
      type: 'FeatureCollection',
      features: countries.map(({ geometry, properties }) => ({
        type: 'Feature',
        geometry,
        properties: { name: String(properties?.name ?? '') },
      })),
    },
  };
}

async function readFeatures(object: 'land' | 'countries') {
  const path = require.resolve(`world-atlas/${object}-50m.json`);
  const topology: Parameters<typeof feature>[0] = JSON.parse(await readFile(path, 'utf8'));
  const shapes = topology.objects[object];
  const collection = shapes && feature(topology, shapes);
  if (collection?.type !== 'FeatureCollection') throw new Error(`No collection "${object}" in ${path}`);
  return collection.features;
}
