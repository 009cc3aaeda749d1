import type { EntityPlaces } from '../../model/desk.ts';
import { doubtWords, type EntityPreview, type EntityRow } from '../../model/entityPreview.ts';

/** How many articles a preview lists by name. */
const mostListed = 20;

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a decision changes, for the command line. */
export function previewLines(preview: EntityPreview): string[] {
  const { articles, quotes, mentions, gone, come, names, facts } = preview;
  return [
    `${counted(articles.length, 'article')}, ${counted(quotes, 'quote')}, ${counted(mentions, 'mention')}`,
    ...gone.map(({ from, to }) => `  /${from} ${to === undefined ? 'is gone' : `leads to /${to}`}`),
    ...come.map((id) => `  /${id} is new`),
    ...names.map(({ id, was, is }) => `  ${id}: “${was}” becomes “${is}”`),
    ...facts.map(({ id, fact, was, is }) => `  ${id}: ${fact}, ${was} becomes ${is}`),
    ...articles.slice(0, mostListed).map(({ id }) => `  in ${id}`),
    ...(articles.length > mostListed ? [`  and ${articles.length - mostListed} more articles`] : []),
  ];
}

/** One name of the list: `people/kim  Kim  2 articles, 1 quote, 5 times named  may be people/kim-jong-un`. */
export function rowLine({ id, name, articles, quotes, mentions, doubts, listed }: EntityRow): string {
  return [
    id,
    name,
    `${counted(articles, 'article')}, ${counted(quotes, 'quote')}, named ${counted(mentions, 'time')}`,
    ...(listed ? [] : ['in no list']),
    ...doubts.map((doubt) => doubtWords(doubt, (other) => other)),
  ].join('  ');
}

/** Where a name stands, numbered within each article as `split --mention` counts. */
export function placeLines(places: readonly EntityPlaces[]): string[] {
  return places.flatMap(({ article, mentions }) => [
    `in ${article}`,
    ...mentions.map(({ before, words, after }, index) => `  ${index + 1}  ${before}[${words}]${after}`),
  ]);
}
