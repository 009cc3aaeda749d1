import { present, publicAddress } from '../../archive/export/exportContext.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import { paths } from '../../model/paths.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import { fullestWords, type QuoteFamily, type QuotesPage } from '../../model/quotes.ts';
import { firstWords } from '../../text/words.ts';
import { breadcrumbs, type HeadTag, previewTags } from '../share/headTags.ts';
import type { SharedPage } from '../share/sharedPages.ts';

/** So many words stand for a quote where it has to be named. */
const wordsInTitle = 12;

const all = { title: 'Quotes', path: paths.quotes };

/** What the page of all quotes is for other programs. */
export const quotesShared = ({ total }: QuotesPage, info: ArchiveInfo): SharedPage =>
  sharedPage(
    {
      ...all,
      description: `${total.toLocaleString('en')} quotes and reported statements, each in its sentence, with who said it and who checked that.`,
    },
    [],
    info,
  );

/** The same of the page of one quote in several articles. */
export function familyShared(family: QuoteFamily, info: ArchiveInfo): SharedPage {
  const path = quotePaths.family(family.first);
  const words = firstWords(fullestWords(family), wordsInTitle);
  const title = `One quote in ${family.articles.toLocaleString('en')} articles`;
  const description = `“${words.words}${words.cut ? '…' : ''}”: who has it, since when, and in which words.`;
  const trail: [string, string][] = [
    [all.title, all.path],
    [title, path],
  ];
  return sharedPage(
    { title, description, path },
    [quotationTag(family, info), ...breadcrumbs(trail, info)],
    info,
  );
}

function sharedPage(
  preview: { title: string; description: string; path: string },
  more: readonly HeadTag[],
  info: ArchiveInfo,
): SharedPage {
  return {
    path: preview.path,
    card: undefined,
    files: [],
    tags: () => [
      ...previewTags({ type: 'website', ...preview, card: undefined, alt: preview.title }, info),
      ...more,
    ],
  };
}

/** The quote as {@link https://schema.org/Quotation schema.org} describes it. Somebody is named only where every article has the
 *  same name and an editor has checked each: machines repeat it without what is said beside it. */
function quotationTag(family: QuoteFamily, info: ArchiveInfo): HeadTag {
  const { sources, speakers, quotes } = family;
  const [speaker] = speakers;
  const isSure =
    speakers.length === 1 && sources.length === quotes && sources.every(({ checked }) => checked);
  return {
    tag: 'json-ld',
    value: present({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      url: publicAddress(info, quotePaths.family(family.first)),
      text: fullestWords(family),
      spokenByCharacter:
        isSure && speaker?.name !== undefined && speaker.entity !== undefined
          ? present({
              '@type': speaker.entity.startsWith('people/') ? 'Person' : 'Organization',
              name: speaker.name,
              '@id': publicAddress(info, paths.entity(speaker.entity)),
            })
          : undefined,
      isPartOf: sources.map(({ article }) =>
        present({
          '@type': 'NewsArticle',
          headline: article.headline,
          datePublished: article.date,
          url: publicAddress(info, paths.article(article.id)),
        }),
      ),
    }),
  };
}
