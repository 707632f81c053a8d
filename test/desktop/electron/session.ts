import { protocol } from './protocol.ts';
import { refuse, RefusingEmitter, refuseTheRest } from './refuse.ts';
import { webRequest } from './web-request.ts';

/** A page that asks for something. */
interface Asking {
  getURL(): string;
}

type RequestHandler = (
  contents: Asking,
  permission: 'media',
  decide: (granted: boolean) => void,
  details: object,
) => void;
type PermissionHandler = ((...values: never[]) => unknown) | null;

/** A session. Handlers are kept and can be read back; what they deny, the pages' frames are denied too. */
export class Session extends RefusingEmitter {
  readonly webRequest = webRequest.api;
  readonly protocol = protocol;
  /** What the app has set, for tests to look at. */
  readonly permissionHandlers = new Map<string, PermissionHandler>();

  setPermissionRequestHandler(handler: PermissionHandler): void {
    this.permissionHandlers.set('request', handler);
  }

  setPermissionCheckHandler(handler: PermissionHandler): void {
    this.permissionHandlers.set('check', handler);
  }

  setDevicePermissionHandler(handler: PermissionHandler): void {
    this.permissionHandlers.set('device', handler);
  }

  setDisplayMediaRequestHandler(handler: PermissionHandler): void {
    this.permissionHandlers.set('display-media', handler);
  }

  /** What the app answers a page that asks for a camera or a microphone. Electron grants what nobody decides about. */
  decideMedia(contents: Asking, media: readonly ('video' | 'audio')[]): Promise<boolean> {
    const handler = this.permissionHandlers.get('request') as RequestHandler | null | undefined;
    if (!handler) return Promise.resolve(true);
    const url = contents.getURL();
    const { protocol, host } = new URL(url);
    const details = { mediaTypes: [...media], isMainFrame: true, requestingUrl: url, securityOrigin: `${protocol}//${host}/` }; // prettier-ignore
    return new Promise((resolve) => {
      handler(contents, 'media', resolve, details);
    });
  }

  setUSBProtectedClassesHandler(handler: PermissionHandler): void {
    this.permissionHandlers.set('usb', handler);
  }

  setBluetoothPairingHandler(handler: PermissionHandler): void {
    this.permissionHandlers.set('bluetooth', handler);
  }

  setSpellCheckerEnabled(): void {
    // The browser around the page has its own spelling checker.
  }

  setSpellCheckerLanguages(): void {
    // As above.
  }

  setSpellCheckerDictionaryDownloadURL(): void {
    // Nothing is downloaded here.
  }

  isSpellCheckerEnabled(): boolean {
    return false;
  }

  setCertificateVerifyProc(): void {
    // Pages have no network here.
  }

  setProxy(): Promise<void> {
    return Promise.resolve();
  }

  enableNetworkEmulation(): void {
    // Pages have no network here.
  }

  setSSLConfig(): void {
    // Pages have no network here.
  }

  setPreloads(): never {
    return refuse('session.setPreloads');
  }

  clearCache(): Promise<void> {
    return Promise.resolve();
  }

  clearStorageData(): Promise<void> {
    return Promise.resolve();
  }

  flushStorageData(): void {
    // Pages keep nothing here.
  }
}

/** Electron's `session`; the preview has the default one only. */
export const session = refuseTheRest('session', {
  defaultSession: new Session(),
  fromPartition: (): never => refuse('session.fromPartition'),
});
