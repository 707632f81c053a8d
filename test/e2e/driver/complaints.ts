import type { Page } from 'playwright-core';
import type { Desktop } from '../../desktop/desktop.ts';

/** What has gone wrong, and what was asked of the network, since the page was opened. */
export interface Heard {
  readonly sounds: () => number;
  readonly requests: () => readonly string[];
  readonly complaints: () => readonly string[];
  readonly forgive: (pattern: RegExp) => void;
}

/** Listens to everything a page and the app's process could complain about. */
export async function listenForComplaints(page: Page, desktop: Desktop): Promise<Heard> {
  let sounds = 0;
  await page.exposeBinding('sitwellTestHeard', () => (sounds += 1));
  await page.addInitScript(tellOfSounds);
  const complaints: string[] = [];
  const requests: string[] = [];
  const forgiven: RegExp[] = [];
  page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('crash', () => complaints.push('the browser page crashed'));
  page.context().on('request', (request) => requests.push(request.url()));
  return {
    sounds: () => sounds,
    requests: () => requests,
    complaints: () =>
      [
        ...complaints,
        ...desktop
          .log()
          .filter(({ what }) => what === 'uncaught')
          .map(({ text }) => `main: ${text}`),
      ].filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint))),
    forgive: (pattern) => forgiven.push(pattern),
  };
}

/** Runs in every page: each chime makes an audio context of its own. */
function tellOfSounds(): void {
  const page = window as unknown as { sitwellTestHeard: () => void };
  window.AudioContext = class extends window.AudioContext {
    constructor() {
      super();
      page.sitwellTestHeard();
    }
  };
}
