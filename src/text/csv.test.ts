import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('sets what would end a cell in quotation marks', () =>
  expect(csv([{ words: 'He said "no", and left\nat once', count: 2 }])).toBe(
    'words,count\r\n"He said ""no"", and left\nat once",2\r\n',
  ));

it.each(['=1+1', '+1', '-1', '@now', '\tx'])('lets no spreadsheet run %j', (words) =>
  expect(csv([{ words }])).toBe(`words\r\n'${words}\r\n`),
);

it('is empty without rows', () => expect(csv([])).toBe(''));
