import { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { blockNavigation } from '../../../electron/security/block-navigation.ts';
import { denyNewWindows } from '../../../electron/security/deny-new-windows.ts';
import { denyPermissions } from '../../../electron/security/deny-permissions.ts';
import { denyWebviews } from '../../../electron/security/deny-webviews.ts';
import { lockDown } from '../../../electron/security/lock-down.ts';
import { cancelRequests, silenceChromium } from '../../../electron/security/no-network.ts';
import { pagePreferences, sandboxEverything } from '../../../electron/security/sandbox.ts';
import { registerScheme } from '../../../electron/security/scheme.ts';

/** A session that remembers its handlers. */
function fakeSession() {
  const handlers: Record<string, (...words: unknown[]) => unknown> = {};
  const keep = (name: string) => (handler: (...words: unknown[]) => unknown) => {
    handlers[name] = handler;
  };
  const requests: {
    urls: readonly string[];
    listener: (details: object, decide: (answer: object) => void) => void;
  }[] = [];
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: {
      onBeforeRequest: (filter: { urls: string[] }, listener: never) =>
        requests.push({ urls: filter.urls, listener }),
    },
  };
  return { session: session as unknown as Session, handlers, requests, raw: session };
}

const prevented = (contents: EventEmitter, event: string): boolean => {
  const preventDefault = vi.fn();
  contents.emit(event, { preventDefault });
  return preventDefault.mock.calls.length > 0;
};
const asContents = (contents: object) => contents as unknown as WebContents;

describe('permissions', () => {
  const { session, handlers } = fakeSession();
  const permits = vi.fn(() => false);
  denyPermissions(session, { permits });

  it('are refused when a page asks, unless the pass permits just that', () => {
    const decide = vi.fn();
    const details = { mediaTypes: ['video'], isMainFrame: true, requestingUrl: 'app://a/' };
    handlers.request!({ id: 7 }, 'media', decide, details);
    expect(decide).toHaveBeenCalledExactlyOnceWith(false);
    const wish = { permission: 'media', media: ['video'], isMainFrame: true, url: 'app://a/' };
    expect(permits).toHaveBeenLastCalledWith({ contentsId: 7, ...wish });
  });

  it('are refused when a page only looks, unless the pass permits just that', () => {
    const details = { mediaType: 'audio', isMainFrame: false };
    expect(handlers.check!(null, 'media', 'app://a', details)).toBe(false);
    const wish = { permission: 'media', media: ['audio'], isMainFrame: false, url: '' };
    expect(permits).toHaveBeenLastCalledWith({ contentsId: null, ...wish });
  });
  it('are refused for devices', () => expect(handlers.device!()).toBe(false));
  it('are refused for the screen', () => {
    const decide = vi.fn();
    handlers.display!({}, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({});
  });
});

describe('the network', () => {
  it('is refused to every page', () => {
    const { session, requests, raw } = fakeSession();
    cancelRequests(session);
    const decide = vi.fn();
    requests[0]!.listener({}, decide);
    expect(decide).toHaveBeenCalledWith({ cancel: true });
    expect(requests[0]!.urls).toEqual(
      expect.arrayContaining(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']),
    );
    expect(raw.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  });

  it('is refused to Chromium itself: it resolves no name', () => {
    const appendSwitch = vi.fn();
    silenceChromium({ commandLine: { appendSwitch } } as unknown as App);
    expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
  });
});

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays: %s', (event) => {
    const contents = new EventEmitter();
    blockNavigation(asContents(contents));
    expect(prevented(contents, event)).toBe(true);
  });

  it('opens no windows', () => {
    const setWindowOpenHandler = vi.fn();
    denyNewWindows(asContents({ setWindowOpenHandler }));
    const [handler] = setWindowOpenHandler.mock.calls[0] as [() => unknown];
    expect(handler()).toEqual({ action: 'deny' });
  });

  it('embeds no other', () => {
    const contents = new EventEmitter();
    denyWebviews(asContents(contents));
    expect(prevented(contents, 'will-attach-webview')).toBe(true);
  });

  it('has no Node, a sandbox, and a world of its own', () => {
    expect(pagePreferences('/preload.cjs')).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });
});

describe('before Electron is ready', () => {
  it('every page is put in the sandbox', () => {
    const enableSandbox = vi.fn();
    sandboxEverything({ enableSandbox });
    expect(enableSandbox).toHaveBeenCalledOnce();
  });

  it('our scheme is registered as standard and secure, and may not pass by the policy', () => {
    const registerSchemesAsPrivileged = vi.fn();
    registerScheme({ registerSchemesAsPrivileged });
    const [[[scheme]]] = registerSchemesAsPrivileged.mock.calls as [[[object]]];
    expect(scheme).toMatchObject({
      scheme: 'app',
      privileges: { standard: true, secure: true, bypassCSP: false },
    });
  });
});

it('every rule holds for every page that will be made', () => {
  const app = new EventEmitter();
  const { session, handlers, requests } = fakeSession();
  lockDown(app as unknown as App, session, { permits: () => false });
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
  app.emit('web-contents-created', {}, contents);
  expect(prevented(contents, 'will-navigate')).toBe(true);
  expect(prevented(contents, 'will-attach-webview')).toBe(true);
  expect(contents.setWindowOpenHandler).toHaveBeenCalledOnce();
  expect(Object.keys(handlers)).toEqual(['request', 'check', 'device', 'display']);
  expect(requests).toHaveLength(1);
});
