import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patchJson } from './patchJson.ts';

it('keeps what the gate does not know, and the order of fields', () => {
  const raw = { b: 1, ours: 'kept', list: [{ id: 'x', n: 1, theirs: true }, { id: 'broken' }] };
  const before = { b: 1, list: [{ id: 'x', n: 1 }] };
  const after = {
    b: 2,
    list: [
      { id: 'x', n: 2 },
      { id: 'y', n: 3 },
    ],
  };
  expect(JSON.stringify(patchJson(raw, before, after))).toBe(
    '{"b":2,"ours":"kept","list":[{"id":"x","n":2,"theirs":true},{"id":"broken"},{"id":"y","n":3}]}',
  );
});

it('takes out what is gone', () => {
  expect(patchJson({ a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1, b: undefined })).toEqual({ a: 1 });
  expect(patchJson([{ n: 1, x: 1 }, { n: 2 }], [{ n: 1 }, { n: 2 }], [{ n: 1 }])).toEqual([{ n: 1, x: 1 }]);
});

it('brings in a field whatever its name', () => {
  const odd = JSON.parse('{"__proto__":false,"constructor":1}');
  expect(JSON.stringify(patchJson({}, {}, odd))).toBe('{"__proto__":false,"constructor":1}');
  expect(JSON.stringify(patchJson(odd, odd, {}))).toBe('{}');
});

it('writes what was asked for, when nothing else stood in the file', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(JSON.parse(JSON.stringify(patchJson(before, before, after)))).toEqual(
        JSON.parse(JSON.stringify(after)),
      );
    }),
  );
});
