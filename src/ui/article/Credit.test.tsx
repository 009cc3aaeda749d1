// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anArticle } from '../../../tests/factories.ts';
import { renderHere } from '../../../tests/renderAt.tsx';
import { Credit } from './Credit.tsx';

const credit = (license: string) =>
  renderHere(<Credit article={anArticle({ rights: { license } })} report={undefined} />);

it('keeps a text that turns its direction from turning the words after it', () => {
  const turned = 'all rights \u202e';
  renderHere(
    <Credit
      article={anArticle({ rights: { notice: turned, license: turned, changes: turned } })}
      report={undefined}
    />,
  );
  const texts = screen.getAllByText(turned.trim(), { exact: false });
  expect(texts.filter((element) => element.tagName === 'BDI')).toHaveLength(3);
});

it('leads to the licence where its address is one', () => {
  credit('https://creativecommons.org/licenses/by/4.0');
  expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0',
  );
});

it.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'JaVa\tscript:alert(1)',
  'with kind permission',
])('prints %j as words', (license) => {
  const { container } = credit(license);
  expect(screen.queryByRole('link')).toBeNull();
  expect(container.textContent).toContain(license);
});

it('ends what a licence says with one full stop', () => {
  const { container } = credit('The article stays under its publisher’s own terms.');
  expect(container.textContent).toContain('own terms. Quotes');
});
