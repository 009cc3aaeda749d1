import { Loading } from './Loading.tsx';
import { later } from './later.tsx';

/** What a page shows whose data did not come. Fetched when the page is idle, to be there when the network is not. */
export const LoadFailed = later(
  async () => (await import('./onDemand.ts')).LoadFailed,
  <Loading label="The page is on its way" />,
);
