import { describe, expect, it } from 'vitest';
import { readDate } from './readDate.ts';

describe('reading dates', () => {
  it.each([
    ['2019-08-29', '2019-08-29'],
    ['2019-08-29T14:00:00Z', '2019-08-29T14:00:00Z'],
    ['2019-08-29 14:00 +0200', '2019-08-29T14:00:00+02:00'],
    ['20190829T140000Z', '2019-08-29T14:00:00Z'],
    ['2019-08-29T14:00:00.1234567891234+02:00', '2019-08-29T14:00:00.123456789+02:00'],
    ['2019/08/29', '2019-08-29'],
    ['Thu, 29 Aug 2019 14:00:00 GMT', '2019-08-29T14:00:00Z'],
    ['Thu, 29 Aug 2019 14:00:00 -0500', '2019-08-29T14:00:00-05:00'],
    ['29 August 2019', '2019-08-29'],
    ['Thursday, August 29th, 2019', '2019-08-29'],
    ['Aug. 29, 2019 at 2:05 p.m. EDT', '2019-08-29T14:05:00-04:00'],
    ['12:00 29/8/2019', undefined],
    ['29/8/2019', '2019-08-29'],
    ['8/29/2019', '2019-08-29'],
    ['5/5/2019', '2019-05-05'],
  ])('reads %s as %s', (printed, read) => {
    expect(readDate(printed)).toBe(read);
  });

  it('keeps the day alone when the zone of the time is not said or is several', () => {
    expect(readDate('2019-08-29T14:00:00')).toBe('2019-08-29');
    expect(readDate('29 Aug 2019 14:00 IST')).toBe('2019-08-29');
  });

  it.each([
    '3/4/2019',
    '2019-02-30',
    '31 Feb 2024',
    '0001-01-01T00:00:00Z',
    '29 Aug 19',
    'yesterday',
    '2019',
    'May 2019',
    '2019-08-29T25:00:00Z',
    '',
  ])('guesses no date from “%s”', (printed) => {
    expect(readDate(printed)).toBeUndefined();
  });
});
