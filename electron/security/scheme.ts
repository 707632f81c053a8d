// What lives here: the rights of our own scheme, given before Electron is ready.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
import type { Protocol } from 'electron';
import { PAGE_SCHEME } from './page-path.ts';

/** A standard, secure scheme without any of the rights that would weaken it. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        // Module scripts count as fetched; the policy still lets no page fetch by itself.
        supportFetchAPI: true,
        corsEnabled: false,
        bypassCSP: false,
        allowServiceWorkers: false,
        stream: false,
      },
    },
  ]);
}
