/** "law firm Sidley Austin", "the Godiva brand". */
export const companies = new Set(
  'firm company group party newspaper agency magazine brand band chain retailer website broadcaster network airline manufacturer maker startup label charity nonprofit organization organisation tabloid daily weekly publisher studio producer supermarket bank insurer consortium conglomerate think-tank militia faction club team outlet platform browser'.split(
    ' ',
  ),
);
