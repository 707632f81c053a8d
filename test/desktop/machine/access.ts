import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may talk to the preview: browsers on this computer that hold the token, under the right host name. */
export class Access {
  readonly token = randomBytes(24).toString('base64url');
  private cookieName = '';

  /** The cookie is named after the desktop's port, so that two previews on one computer do not mix. */
  nameCookieAfter(port: number): void {
    this.cookieName = `preview-desktop-${String(port)}`;
  }

  /** The header that gives a browser the token; scripts cannot read it and other sites cannot make it be sent. */
  get cookie(): string {
    return `${this.cookieName}=${this.token}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether this is the right token. */
  isToken(text: string | null | undefined): boolean {
    const given = Buffer.from(text ?? '');
    const right = Buffer.from(this.token);
    return given.length === right.length && timingSafeEqual(given, right);
  }

  /** Whether a request carries the token as cookie or bearer. */
  holdsToken({ headers }: IncomingMessage): boolean {
    const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    const cookie = cookies.find(([name]) => name === this.cookieName)?.[1];
    const bearer = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1];
    return this.isToken(cookie) || this.isToken(bearer);
  }

  /** Whether a request was meant for this server and comes from one of its own pages, or from no page. */
  isAtHome({ headers }: IncomingMessage, port: number): boolean {
    const home = `127.0.0.1:${String(port)}`;
    const { origin } = headers;
    return headers.host === home && (origin === undefined || origin === `http://${home}`);
  }
}
