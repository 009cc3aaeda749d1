import { alsoQuotedSchema } from '../model/alsoQuoted.ts';
import { archiveInfoSchema } from '../model/archiveInfo.ts';
import type { Article } from '../model/article.ts';
import { correctionsSchema } from '../model/corrections.ts';
import { historySchema } from '../model/history.ts';
import { mapDrawingSchema } from '../model/mapDrawing.ts';
import {
  type EntityPage,
  entityPageSchema,
  frontSchema,
  type GoneEntity,
  gateOf,
  goneEntitySchema,
  type MovedArticle,
  type MovedEntity,
  movedArticleSchema,
  movedEntitySchema,
  neighbourChunkSchema,
  passageChunkSchema,
  type WhichEntity,
  whichEntitySchema,
} from '../model/pages.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { policySchema } from '../model/policy.ts';
import { type Result, success } from '../model/result.ts';

export { load } from './load.ts';

/* The gates of everything that is fetched. A prerendered page brings its data along, so these and the library
   behind them are loaded with the first fetch, not with the page. */

const has = (json: unknown, field: string) => typeof json === 'object' && json !== null && field in json;

const movedArticleGate = gateOf(movedArticleSchema);
export const articleGate = (json: unknown): Result<Article | MovedArticle> => {
  if (has(json, 'movedTo')) return movedArticleGate(json);
  const parsed = parseArticle(json);
  return parsed.ok ? success(parsed.value.article) : parsed;
};
export const infoGate = gateOf(archiveInfoSchema);
export const frontGate = gateOf(frontSchema);
const pageGate = gateOf(entityPageSchema);
const movedGate = gateOf(movedEntitySchema);
const goneGate = gateOf(goneEntitySchema);
const whichGate = gateOf(whichEntitySchema);
export const entityGate = (json: unknown): Result<EntityPage | MovedEntity | WhichEntity | GoneEntity> => {
  if (has(json, 'movedTo')) return movedGate(json);
  if (has(json, 'which')) return whichGate(json);
  return has(json, 'gone') ? goneGate(json) : pageGate(json);
};
export const passageChunkGate = gateOf(passageChunkSchema);
export const neighbourChunkGate = gateOf(neighbourChunkSchema);
export const historyGate = gateOf(historySchema);
export const correctionsGate = gateOf(correctionsSchema);
export const policyGate = gateOf(policySchema);
export const mapGate = gateOf(mapDrawingSchema);
export const alsoQuotedGate = gateOf(alsoQuotedSchema);
