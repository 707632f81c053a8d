import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookieOf } from '../../../../electron/sensors/linux/xauthority.ts';
import { authority } from './authority.ts';

const COOKIE = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

describe('the cookie of a display', () => {
  const other = Buffer.alloc(16, 7);
  it('is the one of its number on this computer', () => {
    const text = authority(
      [0, '\x7f\0\0\x01', '1', other],
      [256, 'desk', '0', other],
      [256, 'desk', '1', other, 'XDM-AUTHORIZATION-1'],
      [256, 'desk', '1', COOKIE],
    );
    expect(cookieOf(text, '1')).toEqual(COOKIE);
  });

  it("may be everybody's", () => {
    expect(cookieOf(authority([65_535, '', '', COOKIE]), '3')).toEqual(COOKIE);
  });

  it('is none in a file that is empty, cut off or no such file', () => {
    const text = authority([256, 'desk', '1', COOKIE]);
    for (let end = 0; end < text.length; end += 1)
      expect(cookieOf(text.slice(0, end), '1')).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(cookieOf(any, '1')).toBeNull();
      }),
    );
  });
});
