// What lives here: no request leaves this computer.
// Two locks: no name is ever resolved, and every request of a page is cancelled.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#1-only-load-secure-content
import type { App, Session } from 'electron';

const SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** Tells Chromium, before it starts, not to look anybody up by itself. */
export function silenceChromium(app: Pick<App, 'commandLine'>): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** Addresses that leave the computer. */
export const NETWORK_ADDRESSES = [
  'http://*/*',
  'https://*/*',
  'ws://*/*',
  'wss://*/*',
  'ftp://*/*',
] as const;

/** Cancels every request to the network that a page makes. */
export function cancelRequests(
  session: Pick<Session, 'webRequest' | 'setSpellCheckerEnabled'>,
): void {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest({ urls: [...NETWORK_ADDRESSES] }, (_details, decide) =>
    decide({ cancel: true }),
  );
}
