import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '../../model/article.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';

const root = resolve(import.meta.dirname, '../../..');
const summit = 'kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal';

/** An archive of the summit article alone, as it stands in the delivered one: what journeys count on its pages stays
 *  true whatever other articles are published beside it.
 *  @returns its folder, the one that was given */
export async function summitArchive(folder: string): Promise<string> {
  const delivered = join(root, 'public/archive');
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const file of ['archive.json', `articles/${summit}.json`])
    await cp(join(delivered, file), join(folder, file));
  // Of the decisions about names, those about its own: others would be of nobody here.
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(delivered, file), 'utf8'));
  const { entities } = (await read(`articles/${summit}.json`)) as Article;
  const all = (await read('entities.json')) as EntityDecisions;
  const own = all.entities.filter(({ id }) => entities.some((entity) => entity.id === id));
  await writeFile(join(folder, 'entities.json'), JSON.stringify({ ...all, moves: [], entities: own }));
  return folder;
}
