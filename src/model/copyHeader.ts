/** On what the worker answers from a copy: the moment it was taken (ISO 8601), its mark, its bytes. */
export const copyHeader = 'x-verbatim-copy';
