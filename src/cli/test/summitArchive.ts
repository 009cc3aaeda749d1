import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

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
  return folder;
}
