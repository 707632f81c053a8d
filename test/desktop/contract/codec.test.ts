import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode } from '../shared/codec.ts';

it('carries whatever structured clone carries', () => {
  const value = {
    date: new Date(1),
    map: new Map<unknown, unknown>([[{ key: 1 }, new Set([1n, -0, Number.NaN, Infinity])]]),
    bytes: new Uint8Array([1, 2, 255]),
    floats: new Float64Array([1.5]),
    pattern: /a+/giu,
    nothing: undefined,
    list: [null, , 2], // eslint-disable-line no-sparse-arrays -- holes arrive as undefined
  };
  expect(decode(encode(value))).toEqual({ ...value, list: [null, undefined, 2] });
  const error = decode(encode(new TypeError('no'))) as Error;
  expect([error.name, error.message]).toEqual(['TypeError', 'no']);
});

it('keeps cycles and shared objects', () => {
  const shared = { held: true };
  const ring: Record<string, unknown> = { shared, again: shared };
  ring['self'] = ring;
  const copy = decode(encode(ring)) as Record<string, unknown>;
  expect(copy['self']).toBe(copy);
  expect(copy['again']).toBe(copy['shared']);
});

it('refuses what structured clone refuses', () => {
  for (const value of [() => 1, Symbol('s'), { deep: [() => 1] }, Promise.resolve(1)]) {
    expect(() => encode(value)).toThrow('An object could not be cloned.');
  }
});

it('agrees with structuredClone on any plain data', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
      }),
      (value) => {
        // prettier-ignore
        expect(decode(encode(value))).toEqual(structuredClone(value));
      },
    ),
  );
});
