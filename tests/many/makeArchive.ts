// Fills an archive in which one person is named some hundred times or some ten thousand: short articles of one town, two people
// of one surname, somebody with three hundred other names, names in other scripts.
//   node tests/many/makeArchive.ts DIR [ARTICLES]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manyArticles } from './manyArticles.ts';

const [directory = '', articles = '110'] = process.argv.slice(2);
if (directory === '') throw new Error('Name the folder that is to hold the archive.');
const archive = resolve(directory);
rmSync(archive, { recursive: true, force: true });
mkdirSync(join(archive, 'articles'), { recursive: true });
writeFileSync(
  join(archive, 'archive.json'),
  JSON.stringify({
    name: 'The Marlow Record',
    description: 'A town in which one person is always in the news.',
    language: 'en',
    contact: 'mailto:desk@marlow.example',
    review: 'labelled',
    threshold: 0.9,
  }),
);
for (const article of manyArticles(Number(articles)))
  writeFileSync(join(archive, 'articles', `${article.id}.json`), JSON.stringify(article));
