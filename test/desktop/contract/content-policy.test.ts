import { expect, it } from 'vitest';
import { headersForFrames, policyForFrames, withFrameScript } from '../machine/content-policy.ts';

const DESKTOP = 'http://127.0.0.1:1';

it("drops only frame-ancestors, lets only the desktop frame the page, and reads the app's own scheme as 'self'", () => {
  const policy = "default-src 'none'; script-src 'self' app://sitwell; img-src app:; frame-ancestors 'none'"; // prettier-ignore
  expect(policyForFrames(policy, 'app://sitwell', DESKTOP)).toBe(
    `default-src 'none'; script-src 'self' 'self'; img-src 'self'; frame-ancestors ${DESKTOP}`,
  );
});

it('keeps every other header and forbids caching', () => {
  const headers = [['X-Content-Type-Options', 'nosniff'], ['Content-Length', '3'], ['Cache-Control', 'max-age=9'], ['X-Frame-Options', 'DENY']] as const; // prettier-ignore
  expect(headersForFrames(headers, 'app://sitwell', DESKTOP)).toEqual([['X-Content-Type-Options', 'nosniff'], ['cache-control', 'no-store']]); // prettier-ignore
});

it('puts its script before everything else of a document', () => {
  expect(withFrameScript('<!doctype html><html><head a="b"><script>', '/f.js')).toContain('<head a="b"><script src="/f.js"></script><script>'); // prettier-ignore
  expect(withFrameScript('<p>', '/f.js')).toBe('<script src="/f.js"></script><p>');
});
