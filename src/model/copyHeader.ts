/** On what the worker answers from a copy: the moment it was taken (ISO 8601), its mark, its bytes. */
export const copyHeader = 'x-verbatim-copy';

/** Told to the document when what it shows last is a copy or is one no more; the root's `data-copy` says of which moment. */
export const copyEvent = 'verbatim:copy';
