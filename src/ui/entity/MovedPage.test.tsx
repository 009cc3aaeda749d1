// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aBlock, aMention, anArchiveInfo, anArticle, anEntity, spanOf } from '../../../tests/factories.ts';
import { renderAt } from '../../../tests/renderAt.tsx';
import { entityQuery } from '../../api/queries.ts';
import { deriveArchive } from '../../archive/deriveArchive.ts';
import { noEntityDecisions } from '../../model/entityDecisions.ts';

const p1 = aBlock('p1', 'Kim Jong Un came. Kim left.');
const archive = deriveArchive(
  [
    anArticle({
      blocks: [p1],
      quotations: [],
      mentions: [
        aMention('people/kim-jong-un', spanOf(p1, 'Kim Jong Un')),
        aMention('people/kim', spanOf(p1, 'Kim', 2)),
      ],
      entities: [anEntity('people/kim-jong-un'), anEntity('people/kim')],
    }),
  ],
  anArchiveInfo(),
  undefined,
  { ...noEntityDecisions, moves: [{ from: 'people/kim', into: 'people/kim-jong-un' }] },
);

it('leads on to the page of the one that both are', async () => {
  await renderAt('/people/kim', [
    ...archive.moved.map(({ id, page }) => [entityQuery(id).queryKey, page] as [readonly unknown[], unknown]),
    ...archive.entityPages.map(
      (page) => [entityQuery(page.entity.id).queryKey, page] as [readonly unknown[], unknown],
    ),
  ]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Kim Jong Un' })).toBeInTheDocument();
  expect(screen.getByText('Named twice in 1 article')).toBeInTheDocument();
  // Put in by script, it would load the document once more.
  expect(document.querySelector('meta[http-equiv=refresh]')).toBeNull();
});
