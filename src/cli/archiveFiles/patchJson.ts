type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** JSON as a file has it, with a change brought into it. The gate leaves out what it does not know, so what came
 *  through it must not be written back whole: fields of others, and marks that were dropped, would be lost.
 *  Only what differs between `before` and `after` is set, objects field by field; lists of things with an `id` item by
 *  item. The order of the fields stays. */
export function patchJson(raw: unknown, before: unknown, after: unknown): unknown {
  if (same(before, after)) return raw;
  if (Array.isArray(raw) && Array.isArray(before) && Array.isArray(after))
    return patchList(raw, before, after);
  if (!isObject(raw) || !isObject(before) || !isObject(after)) return after;
  const patched: Json = { ...raw };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, now] = [own(before, key), own(after, key)];
    if (same(was, now)) continue;
    if (now === undefined) delete patched[key];
    // Not by `=`: a field called `__proto__` is one like all others in JSON.
    else Object.defineProperty(patched, key, { ...field, value: patchJson(own(raw, key), was, now) });
  }
  return patched;
}

const field = { enumerable: true, configurable: true, writable: true };
const own = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

const keyOf = (item: unknown) => (isObject(item) && typeof item.id === 'string' ? item.id : undefined);
const isKeyed = (list: readonly unknown[]) => {
  const keys = list.map(keyOf);
  return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
};

function patchList(raw: unknown[], before: unknown[], after: unknown[]): unknown[] {
  if (![raw, before, after].every(isKeyed)) {
    // Records without a name of their own: what stays is found by what it says, and stays as it was written.
    if (raw.length !== before.length) return after;
    const left = before.map((item, index) => ({ text: JSON.stringify(item), raw: raw[index] }));
    return after.map((item) => {
      const text = JSON.stringify(item);
      const at = left.findIndex((entry) => entry.text === text);
      return at === -1 ? item : left.splice(at, 1)[0]?.raw;
    });
  }
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const there = new Map(raw.map((item) => [keyOf(item), item]));
  const patched = after.map((item) => {
    const key = keyOf(item);
    return there.has(key) ? patchJson(there.get(key), was.get(key), item) : item;
  });
  // What the gate dropped is in neither list: it stays in the file behind what it stood behind, for somebody to mend.
  for (const [index, item] of raw.entries()) {
    if (was.has(keyOf(item))) continue;
    const previous = keyOf(raw[index - 1]);
    const at = index === 0 ? 0 : patched.findIndex((p) => keyOf(p) === previous) + 1 || patched.length;
    patched.splice(at, 0, item);
  }
  return patched;
}
