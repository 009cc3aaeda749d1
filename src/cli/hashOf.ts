import { createHash } from 'node:crypto';

/** The hash of some texts: equal for the same texts in the same order alone. */
export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
};
