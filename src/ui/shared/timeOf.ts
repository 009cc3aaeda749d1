/** "10:40 UTC" of a moment as it is written in UTC; nothing of a day alone. */
export function timeOf(at: string): string {
  const time = /T(\d{2}:\d{2})[^+]*Z$/u.exec(at)?.[1];
  return time === undefined ? '' : `${time} UTC`;
}
