import { archiveInfoSchema } from '../model/archiveInfo.ts';
import { correctionsSchema } from '../model/corrections.ts';
import { mapDrawingSchema } from '../model/mapDrawing.ts';
import {
  type EntityPage,
  entityListSchema,
  entityPageSchema,
  frontSchema,
  gateOf,
  type MovedEntity,
  movedEntitySchema,
} from '../model/pages.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { policySchema } from '../model/policy.ts';
import { type Result, success } from '../model/result.ts';

export { load } from './load.ts';

/* The gates of everything that is fetched. A prerendered page brings its data along, so these and the library
   behind them are loaded with the first fetch, not with the page. */

export const articleGate = (json: unknown) => {
  const parsed = parseArticle(json);
  return parsed.ok ? success(parsed.value.article) : parsed;
};
export const infoGate = gateOf(archiveInfoSchema);
export const frontGate = gateOf(frontSchema);
export const listGate = gateOf(entityListSchema);
const pageGate = gateOf(entityPageSchema);
const movedGate = gateOf(movedEntitySchema);
export const entityGate = (json: unknown): Result<EntityPage | MovedEntity> =>
  typeof json === 'object' && json !== null && 'movedTo' in json ? movedGate(json) : pageGate(json);
export const correctionsGate = gateOf(correctionsSchema);
export const policyGate = gateOf(policySchema);
export const mapGate = gateOf(mapDrawingSchema);
