import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Access } from './access.ts';
import { browserCode } from './browser-code.ts';
import { headersForFrames, withFrameScript } from './content-policy.ts';
import type { Machine } from './machine.ts';

/** Where the script lies that makes a frame an app's window; no app has such a path. */
const FRAME_SCRIPT = '/.preview/frame.js';

/** Serves the app's own pages, as the app answers for them, to the frames of the desktop page. */
export class FrameServer {
  private readonly machine: Machine;
  private readonly access: Access;
  port = 0;
  desktopOrigin = '';

  constructor(machine: Machine, access: Access) {
    this.machine = machine;
    this.access = access;
  }

  /** Answers one request. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.access.isAtHome(request, this.port) || !this.access.holdsToken(request)) {
      response.writeHead(403).end('Not allowed.');
      return;
    }
    if (request.url === FRAME_SCRIPT) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
      response.end(await this.frameScript());
      return;
    }
    const document = request.headers['sec-fetch-dest'] === 'iframe';
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(
        ([name, value]) =>
        typeof value === 'string' && !['cookie', 'host', 'connection'].includes(name) ? [[name, value]] : [], // prettier-ignore
      ),
    );
    const answer = await this.machine.askPage({
      path: request.url ?? '/',
      method: request.method ?? 'GET',
      headers,
      document,
    });
    if (answer === null || answer.status === 0) {
      // A network error, as far as a server can make one: the connection ends without an answer.
      if (!document) {
        response.destroy();
        return;
      }
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end(withFrameScript('<title>ERR_FAILED</title>', FRAME_SCRIPT));
      return;
    }
    const { view } = this.machine;
    const sent = headersForFrames(answer.headers, view.origin, this.desktopOrigin);
    const type = sent.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    const body = Buffer.from(answer.body);
    response.writeHead(answer.status, sent.flat());
    response.end(document && type.includes('html') ? withFrameScript(body.toString('utf8'), FRAME_SCRIPT) : body); // prettier-ignore
  }

  /** The frame's own script: the clock as it is now, every window's preload, and the code that joins them. */
  private async frameScript(): Promise<string> {
    const { machine } = this;
    const { windows } = machine.view;
    const preloads = new Map<string, string>();
    for (const { preload } of windows) {
      if (preload !== '') preloads.set(preload, await readFile(preload, 'utf8').catch((error: unknown) => `throw new Error(${JSON.stringify(String(error))})`)); // prettier-ignore
    }
    const configuration = {
      desktopOrigin: this.desktopOrigin,
      clock: machine.clock.read(),
      speed: machine.clock.speed,
      dark: machine.view.dark,
      shortcuts: machine.view.shortcuts,
      platform: process.platform,
      versions: process.versions,
      windows: Object.fromEntries(
        windows.map(({ id, preload, additionalArguments }) => [
          id,
          { preload, additionalArguments },
        ]),
      ),
    };
    const wrapped = [...preloads].map(([file, code]) => `${JSON.stringify(file)}: function (require, module, exports, process, global) {\n${code}\n}`); // prettier-ignore
    return `(function () {
const previewConfiguration = ${JSON.stringify(configuration)};
const previewPreloads = {${wrapped.join(',\n')}};
${await browserCode('frame/frame.ts')}
})();`;
  }
}
