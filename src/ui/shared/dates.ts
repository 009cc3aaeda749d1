const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as people write it, "29 August 2019"; "date not given" where the source gives none.
 *  Reads the day as it is printed, so that no time zone moves it. */
export function dateWords(date: string | undefined): string {
  const [year, month, day] = date?.slice(0, 10).split('-').map(Number) ?? [];
  const name = monthNames[(month ?? 0) - 1];
  return year === undefined || day === undefined || name === undefined
    ? 'date not given'
    : `${day} ${name} ${year}`;
}

/** "2019-08" as "August 2019"; a year as it is. */
export function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return number === undefined ? month : `${monthNames[Number(number) - 1] ?? ''} ${year}`.trim();
}

/** "1 quote", "2 quotes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** How often, in words: "once", "twice", "9 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en')} times`;
}
