import { card, note, open } from './reader.ts';
import { expect, test } from './site.ts';

test('a quote that was compared with a transcript says so on its card', async ({ page, edge }) => {
  await open(page, `${edge.url}/articles/split-quote`);
  await note(page, 'we-tried-b-flat-and').click();
  await expect(card(page)).toContainText('Word for word in the transcript, paragraph 4.');
});
