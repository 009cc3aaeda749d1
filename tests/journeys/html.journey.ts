import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from './site.ts';

/** What the HTML standard, WAI-ARIA and the usual slips ask. Switched off is what says how source code should look, for
 *  nobody writes these pages by hand, and what we do on purpose. */
const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'attr-case': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A quote in the title of its page is as long as it is.
    'long-title': 'off',
    // The list of quotes stands before the article it lists.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // A name is found among thousands while one types: no list to unfold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Every file of ours comes from our own host.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

const sites = {
  'the summit article': process.env.VERBATIM_SITE,
  'the archive of odd cases': process.env.VERBATIM_EDGE_SITE,
  'stories that went through several versions': process.env.VERBATIM_CHANGED_SITE,
  'texts that try to be markup': process.env.VERBATIM_HOSTILE_SITE,
};

for (const [name, folder] of Object.entries(sites)) {
  test(`every page of ${name} is HTML as its standard has it`, async () => {
    test.slow();
    const files = globSync('**/*.html', { cwd: folder ?? 'dist' });
    expect(files.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const file of files) {
      const report = await checker.validateString(readFileSync(join(folder ?? 'dist', file), 'utf8'), file);
      for (const { messages } of report.results)
        wrong.push(...messages.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`));
    }
    expect(wrong).toEqual([]);
  });
}
