// What lives here: how tests and scripts start a preview desktop, and the command line beside it (start.ts).
// What does not: how it works inside: machine/ (the computer), process/ and electron/ (the app), page/ and frame/ (the browser).
// How to add one: a new ability of the desktop is a method of machine/control.ts.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Access } from './machine/access.ts';
import { openApplication } from './machine/application-source.ts';
import { Control } from './machine/control.ts';
import { DesktopServer } from './machine/desktop-server.ts';
import { FrameServer } from './machine/frame-server.ts';
import { Machine } from './machine/machine.ts';
import type { DisplayFact, Facts } from './shared/facts.ts';
import type { LogEntry } from './shared/page-message.ts';
import type { SignName } from './shared/signs.ts';
import type { AppView, NotificationView, TrayView, WindowView } from './shared/view.ts';

/** How a desktop is started. */
export interface DesktopOptions {
  /** A folder with a package.json whose `main` is the main bundle, or a packed `app.asar`. */
  readonly appDirectory: string;
  /** Folder of the app's data; left out, a temporary one that `stop` removes. */
  readonly userData?: string;
  /** Port of the desktop page on 127.0.0.1; left out or 0, any free one. */
  readonly port?: number;
  /** Wall-clock time at the start; left out, now. */
  readonly startAt?: Date | number;
  /** Desktop seconds per real second; 0 (the default) stops the clock, so that only `advance` moves it. */
  readonly speed?: number;
  readonly displays?: readonly DisplayFact[];
  readonly person?: Facts['person'];
  readonly locale?: string;
  readonly darkTheme?: boolean;
  readonly argv?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Whether real keys and mouse moves on the page count as the person's; default no. */
  readonly pageInputCounts?: boolean;
  /** False passes the app's own output on to standard error. */
  readonly quiet?: boolean;
  /** False starts the computer without the app; `control.launchAgain()` then starts it. */
  readonly launch?: boolean;
}

/** A running preview desktop. */
export interface Desktop {
  /** Address of the desktop page, token included. */
  readonly url: string;
  readonly token: string;
  /** Port of the desktop page. */
  readonly port: number;
  /** Origin of the app's pages in the frames, for finding a page's frame in a browser test. */
  readonly frameOrigin: string;
  readonly userData: string;
  readonly control: Control;
  /** Everything the app shows now. */
  view(): AppView;
  windows(): readonly WindowView[];
  trays(): readonly TrayView[];
  notifications(): readonly NotificationView[];
  log(): readonly LogEntry[];
  /** How often the app has asked about a sign since the desktop was started. */
  asked(sign: SignName): number;
  /** Wall-clock time on this desktop, in milliseconds since 1970. */
  now(): number;
  isRunning(): boolean;
  /** Process id of the app's process, for measurements. */
  pid(): number | undefined;
  /** What the app has written to its standard output and error. */
  output(): string;
  /** Resolves with the first true-ish answer of `look`, asked after every change; throws after `milliseconds` of real time. */
  until<Result>(look: () => Result, milliseconds?: number): Promise<NonNullable<Result>>;
  /** Ends app and servers, and removes what was temporary. */
  stop(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Starts a desktop and, unless told otherwise, the app on it. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const source = openApplication(options.appDirectory);
  const temporary = options.userData === undefined;
  const userData = path.resolve(options.userData ?? mkdtempSync(path.join(os.tmpdir(), 'preview-data-'))); // prettier-ignore
  mkdirSync(userData, { recursive: true });
  const machine = new Machine({
    appDirectory: source.directory,
    userData,
    startAt: Number(options.startAt ?? Date.now()),
    speed: options.speed ?? 0,
    facts: {
      ...(options.displays && { displays: options.displays }),
      ...(options.person && { person: options.person }),
      ...(options.locale && { locale: options.locale }),
      ...(options.darkTheme && { darkTheme: true }),
    },
    env: options.env ?? {},
    quiet: options.quiet ?? true,
    pageInputCounts: options.pageInputCounts ?? false,
  });
  const control = new Control(machine);
  const access = new Access();
  const desktopPages = new DesktopServer(machine, control, access);
  const framePages = new FrameServer(machine, access);
  const servers = [
    createServer((request, response) => void desktopPages.serve(request, response)),
    createServer((request, response) => void framePages.serve(request, response)),
  ] as const;
  servers[0].on('upgrade', (request, socket, head) => {
    desktopPages.upgrade(request, socket, head);
  });
  const port = await listen(servers[0], options.port ?? 0);
  const framePort = await listen(servers[1], 0);
  access.nameCookieAfter(port);
  Object.assign(desktopPages, { port, framePort });
  Object.assign(framePages, { port: framePort, desktopOrigin: `http://127.0.0.1:${String(port)}` });
  machine.frameOrigin = `http://127.0.0.1:${String(framePort)}`;

  let lastOutput = '';
  const launched = options.launch === false ? undefined : machine.launch(options.argv ?? []);
  if (launched !== undefined) await control.settle();

  return {
    url: `http://127.0.0.1:${String(port)}/?token=${access.token}`,
    token: access.token,
    port,
    frameOrigin: machine.frameOrigin,
    userData,
    control,
    view: () => machine.view,
    windows: () => machine.view.windows,
    trays: () => machine.view.trays,
    notifications: () => machine.view.notifications,
    log: () => machine.log,
    asked: (sign) => machine.asked.get(sign) ?? 0,
    now: () => machine.clock.read().wall,
    isRunning: () => machine.first !== undefined,
    pid: () => machine.first?.pid,
    output: () => (lastOutput = machine.first?.output ?? launched?.output ?? lastOutput),
    until: (look, milliseconds = 20_000) => until(machine, look, milliseconds),
    stop: async () => {
      await control.kill();
      desktopPages.close();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      source.remove();
      if (temporary) rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** Looks after every change of the machine until there is something to see. */
function until<Result>(
  machine: Machine,
  look: () => Result,
  milliseconds: number,
): Promise<NonNullable<Result>> {
  // prettier-ignore
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      const seen = look();
      if (seen === undefined || seen === null || seen === false) return;
      end();
      resolve(seen);
    };
    const end = (): void => {
      stop();
      clearInterval(again);
      clearTimeout(timer);
    };
    const stop = machine.watch(finish);
    // Files and pages change without the machine being told.
    const again = setInterval(finish, 50);
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited ${String(milliseconds)} ms in vain for: ${look.toString()}`));
    }, milliseconds);
    finish();
  });
}
