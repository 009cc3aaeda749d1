import { archiveInfoSchema } from '../model/archiveInfo.ts';
import { mapDrawingSchema } from '../model/mapDrawing.ts';
import { entityListSchema, entityPageSchema, frontSchema, gateOf } from '../model/pages.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { success } from '../model/result.ts';

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
export const entityGate = gateOf(entityPageSchema);
export const mapGate = gateOf(mapDrawingSchema);
