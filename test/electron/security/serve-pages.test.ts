import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../electron/security/serve-pages.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

function pages(): string {
  const root = path.join(temporaryFolder(), 'renderer');
  for (const kind of ['break', 'dashboard']) mkdirSync(path.join(root, kind), { recursive: true });
  writeFileSync(path.join(root, 'dashboard', 'index.html'), '<p>the dashboard</p>');
  writeFileSync(path.join(root, 'break', 'index.html'), '<p>a break</p>');
  writeFileSync(path.join(root, '..', 'secret.html'), 'secret');
  return root;
}
const get = (url: string, method = 'GET') => answer({ url, method }, pages());

describe('our own scheme', () => {
  it('serves a page with its type and the policy', async () => {
    const response = await get('app://sitwell/break/index.html');
    expect(await response.text()).toBe('<p>a break</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it('lets a page load only its own, talk to nobody and be framed by nobody', async () => {
    const policy = (await get('app://sitwell/break/index.html')).headers.get(
      'content-security-policy',
    )!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "media-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it.each([
    ['dashboard', 'camera=(self)'],
    ['break', 'camera=()'],
  ])('lets the %s ask for %s', async (kind, camera) => {
    const policy = (await get(`app://sitwell/${kind}/index.html`)).headers.get(
      'permissions-policy',
    );
    expect(policy).toBe(`${camera}, microphone=(), geolocation=(), display-capture=(), usb=()`);
  });

  it.each(['app://sitwell/none.html', 'app://sitwell/../secret.html', 'app://sitwell/break'])(
    'does not find %s',
    async (url) => expect((await get(url)).status).toBe(404),
  );

  it('answers only reading', async () => {
    expect((await get('app://sitwell/break/index.html', 'POST')).status).toBe(404);
  });
});
