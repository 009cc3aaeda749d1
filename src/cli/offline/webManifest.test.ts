import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import { webManifest } from './webManifest.ts';

const info: ArchiveInfo = {
  name: 'The Harbour Courier',
  description: 'News of the harbour',
  language: 'en',
  review: 'labelled',
  threshold: 0.9,
};

it('begins and stays under the path that the site lies under, under its own name', () =>
  expect(JSON.parse(webManifest(info, '/news/'))).toMatchObject({
    name: 'The Harbour Courier',
    start_url: '/news/',
    scope: '/news/',
  }));

it('names icons that are there', () => {
  const { icons } = JSON.parse(webManifest(info, '/'));
  for (const { src } of icons)
    expect(existsSync(join(resolve(import.meta.dirname, '../../../public'), src)), src).toBe(true);
});
