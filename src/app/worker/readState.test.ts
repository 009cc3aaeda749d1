import { describe, expect, it } from 'vitest';
import { jsonForScript } from '../../cli/pageHtml.ts';
import { readState } from './readState.ts';

const article = { headline: 'A </script> in “the” middle', blocks: [{ id: 'p1', text: '<b>' }] };
const state = [
  [['archive'], { name: 'Verbatim' }],
  [['article', 'the-bridge'], article],
  [['map', 'the-bridge'], null],
  [['something', 'else'], { of: 'others' }],
];
const page = (text: string) =>
  `<!doctype html><div id="root">A page</div><script type="application/json" id="state">${text}</script></body></html>`;

describe('readState', () => {
  it('gives the files that a page was sent with, as the site has them', () =>
    expect(readState(page(jsonForScript(state)))).toEqual([
      ['/data/archive.json', JSON.stringify({ name: 'Verbatim' })],
      ['/data/articles/the-bridge.json', JSON.stringify(article)],
    ]));

  it.each([
    ['cut off before its data', page('').slice(0, 60)],
    ['cut off inside its data', page(jsonForScript(state)).slice(0, 160)],
    ['of somebody else', '<!doctype html><h1>Log in to the network</h1>'],
    ['with other data', page('{"archive": true}')],
    ['with data that is no JSON', page('[[')],
  ])('gives nothing of a page %s', (_, html) => expect(readState(html)).toEqual([]));
});
