import { expect, it } from 'vitest';
import { licenceName } from './licenceName.ts';

it.each([
  ['https://creativecommons.org/licenses/by/2.5/', 'CC BY 2.5'],
  ['http://creativecommons.org/licenses/by-nc-sa/4.0/deed.de', 'CC BY-NC-SA 4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
  ['https://example.org/terms', 'Licence'],
  ['https://example.org/?https://creativecommons.org/licenses/by/2.5/', 'Licence'],
])('knows %s as %s', (address, name) => expect(licenceName(address)).toBe(name));
