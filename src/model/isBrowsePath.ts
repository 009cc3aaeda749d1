/** Whether an address is one of the pages to browse by: articles by section and date, names, who is quoted. All are made of
 *  one kind of data (model/browse.ts), which lies at `dataPaths.browse` of the address. Under `/people` and its like the first page alone
 *  is one: all else there is somebody.
 *  @param path from the root of the site, percent-encoded */
export const isBrowsePath = (path: string): boolean =>
  /^\/(?:(?:archive|sections|counts|lists)(?:\/|$)|(?:people|places|organizations)$|articles\/[^/]+\/counts$)/u.test(
    path,
  );
