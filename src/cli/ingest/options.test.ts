import { expect, it } from 'vitest';
import { describeFailure } from '../../model/result.ts';
import { parseOptions } from './options.ts';

const parse = (...args: string[]) => {
  const parsed = parseOptions(args, '/home/archive');
  return parsed.ok ? parsed.value : describeFailure(parsed.error);
};

it('reads what the input does not say', () => {
  expect(
    parse(
      '--source',
      'The Daily',
      '--date=2020-02-29',
      '--section',
      'News',
      '--section',
      'World',
      '--license',
      'CC BY',
      'a.txt',
    ),
  ).toMatchObject({
    inputs: ['a.txt'],
    archive: '/home/archive',
    defaults: { source: 'The Daily', date: '2020-02-29', sections: ['News', 'World'], license: 'CC BY' },
    dryRun: false,
    json: false,
  });
});

it('has a help text that names every option', () => {
  expect(parse('--help')).toBe('help');
  expect(parse('-h', '--nonsense')).toContain('--nonsense');
});

it.each([
  [['--colour', 'a.txt'], "Unknown option '--colour'"],
  [[], 'Nothing to ingest'],
  [['--date', '2020-02-30', 'a.txt'], '--date: expected a date that exists'],
  [['--url', 'javascript:alert(1)', 'a.txt'], '--url: expected an address'],
  [['--language', 'English!', 'a.txt'], '--language: expected a language tag'],
  [['--id', 'Not a Slug', 'a.txt'], '--id: expected lower-case words'],
  [['--workers', '0', 'a.txt'], '--workers: expected a number'],
  [['--source', ' ', 'a.txt'], '--source: expected a value'],
  [['--id', 'x', 'a.txt', 'b.txt'], '--id: is for one article alone'],
  [['--url', 'https://a.example/', 'a.txt', 'b.txt'], '--url: is for one article alone'],
])('says in one line what is wrong: %j', (args, line) => {
  const answer = parse(...args);
  expect(answer).toContain(line);
  expect(answer).not.toContain('\n');
});
