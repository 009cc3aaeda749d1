import { queryOptions } from '@tanstack/react-query';
import { type BrowsePage, browsePageSchema } from '../model/browse.ts';
import { gateOf } from '../model/pages.ts';
import { dataPaths } from '../model/paths.ts';
import { load } from './load.ts';

const browseGate = gateOf(browsePageSchema);

/** A page to browse by. Its gate comes with its page alone, for it is larger than all that an article has to know of lists.
 *  @param path its address from the root, percent-encoded */
export const browseQuery = (path: string) =>
  queryOptions({
    queryKey: ['browse', path],
    queryFn: ({ signal }): Promise<BrowsePage> => load(dataPaths.browse(path), browseGate, signal),
  });
