import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../electron/system/export-file.ts';

describe('the name of an exported file', () => {
  it.each([
    ['Hips and back', 'Hips and back'],
    ['  Neck: 2/day? ', 'Neck 2 day'],
    ['Rücken ☀', 'Rücken ☀'],
    ['...', 'Sitwell'],
    ['CON', 'Sitwell CON'],
    ['../../etc/passwd', 'etc passwd'],
  ])('%j is %j', (name, expected) => {
    expect(fileNameOf(name)).toBe(expected);
  });

  it('is never empty, hidden or a way to another folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
        const file = fileNameOf(name);
        expect(file).toMatch(/^[^./\\\s][^/\\:]*$/);
        expect(file).not.toMatch(/[. ]$/);
      }),
    );
  });
});
