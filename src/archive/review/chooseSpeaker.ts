import type { Article, Entity } from '../../model/article.ts';
import type { SpeakerChoice } from '../../model/decisions.ts';
import { plainName } from '../../model/plainText.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { slugOf } from '../../model/slug.ts';
import type { DecisionContext } from './decisionContext.ts';

export type NamedChoice = Exclude<SpeakerChoice, { do: 'speakerUnnamed' }>;

/** Whom an editor means: somebody of the article, else of the archive, else somebody new.
 *  A name means the one person or body of the article that is called so; "Putin" there is Vladimir Putin.
 *  Somebody new is no public person until an editor says so: a witness must not get a page in lists by a slip.
 *  @returns a failure for an id nobody has, and for a name that two people of the article share */
export function chooseSpeaker(
  article: Article,
  choice: NamedChoice,
  context: Pick<DecisionContext, 'entities'>,
): Result<Entity> {
  const known = (id: string) =>
    article.entities.find((entity) => entity.id === id) ?? context.entities?.get(id);
  if (choice.do === 'speaker') {
    const entity = known(choice.entity);
    return entity === undefined
      ? failure('missing', 'speaker', `nobody in the archive has the id ${choice.entity}`)
      : success(entity);
  }
  const name = plainName(choice.name);
  const slug = slugOf(name);
  if (slug === '') return failure('invalid', 'speaker', `“${name}” has no letters, expected a name`);
  const candidates = article.entities.filter((entity) =>
    choice.type === undefined ? entity.type !== 'place' : entity.type === choice.type,
  );
  const named = candidates.filter((entity) => slugOf(entity.name) === slug);
  const called = candidates.filter((entity) => entity.aliases.some((alias) => slugOf(alias) === slug));
  const matches = named.length > 0 ? named : called;
  const [match] = matches;
  if (matches.length > 1)
    return failure(
      'invalid',
      'speaker',
      `“${name}” is ${matches.map((entity) => entity.id).join(' or ')}, expected one of these ids`,
    );
  if (match !== undefined) return success(match);
  const folders =
    choice.type === undefined
      ? (['people', 'organizations'] as const)
      : ([choice.type === 'person' ? 'people' : 'organizations'] as const);
  for (const folder of folders) {
    const entity = known(`${folder}/${slug}`);
    if (entity !== undefined) return success(entity);
  }
  return success(
    folders[0] === 'people'
      ? { id: `people/${slug}`, type: 'person', name, aliases: [], public: false, origin: 'editor' }
      : { id: `organizations/${slug}`, type: 'organization', name, aliases: [], origin: 'editor' },
  );
}
