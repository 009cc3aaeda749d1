/** What a page is called, by its data; `undefined` for one that only leads on, or says that something was withheld. */
export function titleOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if ('stories' in json) return 'Latest';
  if ('pubStatus' in json && json.pubStatus !== 'usable') return undefined;
  const title: unknown = 'headline' in json ? json.headline : 'entity' in json && Object(json.entity).name;
  return typeof title === 'string' ? title : undefined;
}
