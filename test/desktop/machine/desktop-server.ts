import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { FromPage, ToPage } from '../shared/page-message.ts';
import type { Access } from './access.ts';
import { browserCode } from './browser-code.ts';
import type { Control } from './control.ts';
import type { Machine } from './machine.ts';

const pageFile = (name: string): Promise<string> =>
  readFile(new URL(`../page/${name}`, import.meta.url), 'utf8');

/** Real milliseconds in which a page that was asked for has to connect. */
const PATIENCE = 20_000;

/** Serves the desktop page and holds the one connection to it. */
export class DesktopServer {
  private readonly machine: Machine;
  private readonly control: Control;
  private readonly access: Access;
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: 16 * 1024 * 1024 });
  private page: WebSocket | undefined;
  private readonly settling = new Map<number, ToPage>();
  /** Runs out when a page that was asked for does not connect. */
  private coming: NodeJS.Timeout | undefined;
  port = 0;
  framePort = 0;

  constructor(machine: Machine, control: Control, access: Access) {
    this.machine = machine;
    this.control = control;
    this.access = access;
    machine.toPage = (message) => {
      if (message.type === 'settle') this.settling.set(message.request, message);
      this.send(message);
    };
    machine.pageIsThere = () => this.page !== undefined || this.coming !== undefined;
  }

  /** Answers one request. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!this.access.isAtHome(request, this.port)) {
      response.writeHead(403).end('Not allowed.');
      return;
    }
    if (url.pathname === '/' && this.access.isToken(url.searchParams.get('token'))) {
      response.writeHead(302, { 'set-cookie': this.access.cookie, location: '/', 'referrer-policy': 'no-referrer' }).end(); // prettier-ignore
      return;
    }
    if (!this.access.holdsToken(request)) {
      response.writeHead(403, { 'content-type': 'text/plain' });
      response.end('Please use the address that the preview desktop printed; it carries a token.');
      return;
    }
    if (request.method === 'POST' && url.pathname === '/launch') {
      await this.control.launchAgain(url.searchParams.getAll('argument'));
      response.writeHead(204).end();
      return;
    }
    const frames = `http://127.0.0.1:${String(this.framePort)}`;
    const socket = `ws://127.0.0.1:${String(this.port)}`;
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${socket}; frame-src ${frames}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`; // prettier-ignore
    const send = (type: string, body: string): void => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }); // prettier-ignore
      response.end(body);
    };
    switch (url.pathname) {
      case '/':
        this.pageIsComing();
        send('text/html', await pageFile('page.html'));
        return;
      case '/page.js':
        send('text/javascript', await browserCode('page/page.ts'));
        return;
      default:
        if (/^\/[a-z-]+\.css$/u.test(url.pathname)) {
          const sheet = await pageFile(url.pathname.slice(1)).catch(() => undefined);
          if (sheet !== undefined) {
            send('text/css', sheet);
            return;
          }
        }
        response.writeHead(404).end('Nothing here.');
    }
  }

  /** Takes over a connection that wants to become the page's WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const own = request.headers.origin === `http://127.0.0.1:${String(this.port)}`;
    if (!own || !this.access.isAtHome(request, this.port) || !this.access.holdsToken(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (page) => {
      this.connected(page);
    });
  }

  /** The newest page is the desktop; an older one is told so. */
  private connected(page: WebSocket): void {
    this.send({ type: 'replaced' });
    this.page?.close();
    this.page = page;
    page.on('message', (data: Buffer) => {
      if (page === this.page) this.hear(JSON.parse(data.toString('utf8')) as FromPage);
    });
    page.on('close', () => {
      if (page !== this.page) return;
      this.page = undefined;
      if (this.coming === undefined) this.freeSettling();
    });
    clearTimeout(this.coming);
    this.coming = undefined;
    this.machine.sendState();
    for (const message of this.settling.values()) this.send(message);
  }

  /** What has to settle waits for a page that is being loaded. */
  private pageIsComing(): void {
    clearTimeout(this.coming);
    this.coming = setTimeout(() => {
      this.coming = undefined;
      if (this.page === undefined) this.freeSettling();
    }, PATIENCE);
  }

  /** A page that is gone can settle nothing any more. */
  private freeSettling(): void {
    for (const request of this.settling.keys()) {
      this.machine.first?.send({ type: 'settled', request, frames: 0, next: null });
    }
    this.settling.clear();
  }

  private hear(message: FromPage): void {
    const { machine } = this;
    switch (message.type) {
      case 'settled':
        this.settling.delete(message.request);
        machine.first?.send(message);
        return;
      case 'frame':
        if (message.message.type === 'input') this.personDid();
        else machine.first?.send(message);
        return;
      case 'user':
        machine.first?.send(message);
        return;
      case 'strip':
        void this.control.obey(message.command);
        return;
      case 'input':
        machine.setFacts({ pointer: { x: message.x, y: message.y } });
        this.personDid();
        return;
    }
  }

  /** A real key or mouse move on the page counts as the person's only where the strip says so. */
  private personDid(): void {
    if (!this.machine.pageInputCounts) return;
    this.machine.setFacts({ lastInputUp: this.machine.clock.read().up });
  }

  private send(message: ToPage): void {
    this.page?.send(JSON.stringify(message));
  }

  /** Ends the connection. */
  close(): void {
    clearTimeout(this.coming);
    this.page?.terminate();
    this.sockets.close();
  }
}
