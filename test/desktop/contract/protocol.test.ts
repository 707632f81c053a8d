import { expect, it, vi } from 'vitest';
import { becomeReady } from '../electron/app.ts';
import { answerRequest, protocol } from '../electron/protocol.ts';
import { session } from '../electron/session.ts';
import { stage } from './stage.ts';

stage();
const ask = (): Promise<Response | null> => answerRequest(new Request('app://fixture/page.html'));

it('registerSchemesAsPrivileged works before ready only', () => {
  protocol.registerSchemesAsPrivileged();
  becomeReady();
  expect(() => protocol.registerSchemesAsPrivileged()).toThrow('before app is ready');
});

it('a scheme has one handler, which gets a Request and gives a Response', async () => {
  expect(await ask()).toBeNull();
  const handler = vi.fn((request: Request) => new Response(request.url, { status: 201 }));
  protocol.handle('app', handler);
  expect(protocol.isProtocolHandled('app')).toBe(true);
  expect(() => protocol.handle('app', handler)).toThrow('Failed to register protocol: app');
  const answer = await ask();
  expect([answer?.status, await answer?.text()]).toEqual([201, 'app://fixture/page.html']);
});

it('Response.error() is a network error', async () => {
  protocol.unhandle('app');
  protocol.handle('app', () => Response.error());
  expect(await ask()).toBeNull();
  protocol.unhandle('app');
  expect(() => protocol.unhandle('app')).toThrow('Failed to unhandle protocol: app');
});

it('web-request listeners can cancel requests and change headers', async () => {
  protocol.handle('app', () => new Response('x', { headers: { 'x-first': '1' } }));
  const { webRequest } = session.defaultSession;
  webRequest.onHeadersReceived(({ responseHeaders }, callback) => {
    callback({ responseHeaders: { ...(responseHeaders as Record<string, string[]>), 'x-second': ['2'] } }); // prettier-ignore
  });
  const answer = await ask();
  expect([answer?.headers.get('x-first'), answer?.headers.get('x-second')]).toEqual(['1', '2']);
  webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, callback) => {
    callback({ cancel: String(url).startsWith('app:') });
  });
  expect(await ask()).toBeNull();
});

it('a session keeps permission handlers and refuses what it cannot do', () => {
  const handler = (): boolean => false;
  session.defaultSession.setPermissionCheckHandler(handler);
  expect(session.defaultSession.permissionHandlers.get('check')).toBe(handler);
  expect(() => session.fromPartition()).toThrow('session.fromPartition');
  expect(() => (session.defaultSession as unknown as { cookies: unknown }).cookies).toThrow('Session.cookies'); // prettier-ignore
});
