const commons = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\b/;

/** What readers know a licence by, where its address tells: “CC BY 2.5”. */
export function licenceName(address: string): string {
  const [, kind, version] = commons.exec(address) ?? [];
  if (kind !== undefined) return `CC ${kind.toUpperCase()} ${version}`;
  return address.includes('//creativecommons.org/publicdomain/zero/') ? 'CC0' : 'Licence';
}
