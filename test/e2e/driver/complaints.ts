import type { Page } from 'playwright-core';
import type { Sitwell } from './sitwell.ts';

/** What has gone wrong, sounded, and was asked of the network, in the pages listened to. */
export interface Heard extends Pick<Sitwell, 'requests' | 'sounds' | 'complaints' | 'forgive'> {
  /** Listens to a page from now on. */
  readonly listen: (page: Page) => Promise<void>;
}

/** Listens to everything pages could complain about; `more` is what the main process complained of. */
export function listenToPage(more: () => readonly string[] = () => []): Heard {
  const complaints: string[] = [];
  const requests: string[] = [];
  const forgiven: RegExp[] = [];
  let sounds = 0;
  return {
    listen: async (page) => {
      page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('crash', () => complaints.push('a page crashed'));
      page.on('request', (request) => requests.push(request.url()));
      await page.exposeBinding('sitwellTestHeard', () => (sounds += 1));
      await page.addInitScript(tellOfSounds);
    },
    sounds: () => sounds,
    requests: () => requests,
    complaints: () =>
      [...complaints, ...more()].filter(
        (complaint) => !forgiven.some((pattern) => pattern.test(complaint)),
      ),
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
