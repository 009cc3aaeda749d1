import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { articleSchema, isDate, isEntityId, isoDate } from '../../model/article.ts';
import { isSlug, longestSlug, slugPattern } from '../../model/isSlug.ts';
import { descriptions } from './descriptions.ts';

/* Our own checks that a pattern can say. What none can say (that a day exists, that a span lies in its text, that an id
   is somebody's) is the second pass of the gate, and told in docs/article-json.md. */
const slug = slugPattern.source.slice(1, -1);
const patterns = new Map<unknown, JsonSchema>([
  [isSlug, { pattern: slugPattern.source, maxLength: longestSlug }],
  [isDate, { pattern: isoDate.source }],
  [isEntityId, { pattern: `^(?:people|places|organizations)/${slug}$` }],
]);

/** The JSON Schema (draft 2020-12) of an article, made from the schema of the gate: what the gate takes, it takes.
 *  @param url where the site is published, if it is yet; the schema's `$id` is its address there */
export function articleJsonSchema(url: string | undefined): JsonSchema {
  const schema = toJsonSchema(articleSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const pattern = 'requirement' in valibotAction ? patterns.get(valibotAction.requirement) : undefined;
      return pattern && { ...jsonSchema, ...pattern };
    },
  });
  for (const [path, description] of Object.entries(descriptions)) {
    const field = fieldAt(schema, path);
    if (field === undefined) throw new Error(`descriptions.ts: ${path}: no such field in the article schema`);
    field.description = description;
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id:
      url === undefined ? 'urn:verbatim:schema:article:1' : `${url.replace(/\/$/u, '')}/schema/article.json`,
    title: 'Verbatim article',
    ...schema,
  };
}

/** The part of a schema that a path like `quotations[].speaker.name` names. */
function fieldAt(schema: JsonSchema, path: string): JsonSchema | undefined {
  let at: unknown = schema;
  for (const key of path === '' ? [] : path.split('.')) {
    at = isSchema(at) ? at.properties?.[key.replace('[]', '')] : undefined;
    if (key.endsWith('[]')) at = isSchema(at) ? at.items : undefined;
  }
  return isSchema(at) ? at : undefined;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
