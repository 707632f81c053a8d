// What lives here: the pretended computer: its clock, facts, processes, servers and page connection.
// What does not: Electron's stand-ins (../electron) and anything drawn (../page).
// How to add one: a fact goes into ../shared/facts.ts and gets a setter in control.ts.
import { FIRST_FACTS } from '../shared/facts.ts';
import type { Facts } from '../shared/facts.ts';
import type { DesktopState, LogEntry, ToPage } from '../shared/page-message.ts';
import type { FromProcess, PageRequest, PowerEvent, ToProcess } from '../shared/process-message.ts';
import { EMPTY_VIEW } from '../shared/view.ts';
import type { AppView } from '../shared/view.ts';
import { AppProcess } from './app-process.ts';
import { DesktopClock } from './desktop-clock.ts';

/** What a machine is started with. */
export interface MachineOptions {
  readonly appDirectory: string;
  readonly userData: string;
  readonly startAt: number;
  readonly speed: number;
  readonly facts: Partial<Facts>;
  readonly env: NodeJS.ProcessEnv;
  readonly quiet: boolean;
  readonly pageInputCounts: boolean;
}

/** Answer of the app to a page's request. */
export type PageAnswer = Extract<FromProcess, { type: 'page-answer' }>;

type WithoutRequest<Message> = Message extends { request: number }
  ? Omit<Message, 'request'>
  : never;
type Command = WithoutRequest<Extract<ToProcess, { type: 'clock' | 'advance' | 'wait' | 'power' }>>;

/** The pretended computer on which processes of the app come and go. */
export class Machine {
  readonly clock: DesktopClock;
  readonly options: MachineOptions;
  facts: Facts;
  view: AppView = EMPTY_VIEW;
  log: readonly LogEntry[] = [];
  /** How often the app has asked about each sign. */
  readonly asked = new Map<string, number>();
  pageInputCounts: boolean;
  loginItem = false;
  processNumber = 0;
  /** The app's first process, which shows windows and the tray; others only knock at its door. */
  first: AppProcess | undefined;
  /** Set by the page connection. */
  toPage: (message: ToPage) => void = () => undefined;
  pageIsThere: () => boolean = () => false;
  frameOrigin = '';
  private request = 0;
  private lockHeld = false;
  private readonly commands = new Map<number, () => void>();
  private readonly pages = new Map<number, (answer: PageAnswer | null) => void>();
  private readonly watchers = new Set<() => void>();
  private statePlanned = false;

  constructor(options: MachineOptions) {
    this.options = options;
    this.clock = new DesktopClock(options.startAt, options.speed);
    this.facts = { ...FIRST_FACTS, lastInputUp: this.clock.read().up, ...options.facts };
    this.pageInputCounts = options.pageInputCounts;
  }

  /** Starts the app, or a second process of it, as a double click on its icon does. */
  launch(argv: readonly string[] = []): AppProcess {
    const { appDirectory, userData, env, quiet } = this.options;
    const started = new AppProcess(
      {
        type: 'start',
        appDirectory,
        userData,
        argv,
        facts: this.facts,
        clock: this.clock.define(),
        secondInstance: this.first !== undefined && this.lockHeld,
        loginItem: this.loginItem,
      },
      env,
      quiet,
      {
        message: (from, message) => {
          this.hear(from, message);
        },
        ended: (ended, code) => {
          this.ended(ended, code);
        },
      },
    );
    if (this.first === undefined) {
      this.first = started;
      this.processNumber += 1;
    }
    this.stateChanged();
    return started;
  }

  private hear(from: AppProcess, message: FromProcess): void {
    switch (message.type) {
      case 'ready-to-start':
      case 'started':
        return;
      case 'view':
        if (from !== this.first) return;
        this.view = message.view;
        this.stateChanged();
        return;
      case 'to-frame':
        if (from === this.first) this.toPage(message);
        return;
      case 'done':
        this.clock.reached(message.clock);
        this.commands.get(message.request)?.();
        this.commands.delete(message.request);
        this.stateChanged();
        return;
      case 'settle':
        if (this.clock.speed === 0) this.clock.reached(message.clock);
        this.sendState();
        if (this.pageIsThere()) this.toPage(message);
        else from.send({ type: 'settled', request: message.request, frames: 0, next: null });
        return;
      case 'page-answer':
        this.pages.get(message.request)?.(message);
        this.pages.delete(message.request);
        return;
      case 'lock':
        if (from === this.first) this.lockHeld = message.held;
        return;
      case 'tell-first-instance':
        this.first?.send({ type: 'second-instance', argv: message.argv, data: message.data });
        return;
      case 'relaunch':
        void from.ended.then(() => this.launch(message.argv));
        return;
      case 'login-item':
        this.loginItem = message.openAtLogin;
        return;
      case 'asked':
        for (const sign of message.signs) this.asked.set(sign, (this.asked.get(sign) ?? 0) + 1);
        return;
      case 'log':
        this.note(message.what, message.text);
        return;
    }
  }

  private ended(process: AppProcess, code: number | null): void {
    if (process !== this.first) return;
    this.first = undefined;
    this.lockHeld = false;
    this.view = EMPTY_VIEW;
    for (const finish of this.commands.values()) finish();
    this.commands.clear();
    for (const answer of this.pages.values()) answer(null);
    this.pages.clear();
    this.note('app ended', code === null ? 'killed' : `exit code ${String(code)}`);
  }

  /** Asks the app's process for something that takes time; resolves when it has come to rest, or has ended. */
  command(command: Command): Promise<void> {
    const { first } = this;
    if (first === undefined) return Promise.resolve();
    this.request += 1;
    const { request } = this;
    return new Promise((resolve) => {
      this.commands.set(request, resolve);
      first.send({ ...command, request });
    });
  }

  /** Has the app answer a page's request; null when it cannot. */
  askPage(asked: Omit<PageRequest, 'type' | 'request'>): Promise<PageAnswer | null> {
    const { first } = this;
    if (first === undefined) return Promise.resolve(null);
    this.request += 1;
    const { request } = this;
    return new Promise((resolve) => {
      this.pages.set(request, resolve);
      first.send({ ...asked, type: 'page-request', request });
    });
  }

  /** Changes facts and tells everyone. */
  setFacts(change: Partial<Facts>): void {
    this.facts = { ...this.facts, ...change };
    this.first?.send({ type: 'facts', facts: this.facts });
    this.stateChanged();
  }

  /** A power event, felt by the app until it rests again. */
  power(event: PowerEvent): Promise<void> {
    return this.command({ type: 'power', event });
  }

  /** Writes a line into the desktop's log. */
  note(what: string, text: string): void {
    const entry = { wall: this.clock.read().wall, what, text };
    this.log = [...this.log.slice(-199), entry];
    this.stateChanged();
  }

  /** Everything the page shows. */
  state(): DesktopState {
    return {
      facts: this.facts,
      clock: this.clock.read(),
      speed: this.clock.speed,
      running: this.first !== undefined,
      view: this.view,
      log: this.log,
      frameOrigin: this.frameOrigin,
      pageInputCounts: this.pageInputCounts,
      processNumber: this.processNumber,
    };
  }

  /** Sends the state now, so that what is sent next finds the page up to date. */
  sendState(): void {
    this.statePlanned = false;
    this.toPage({ type: 'state', state: this.state() });
    for (const watcher of this.watchers) watcher();
  }

  /** Sends the state soon; many changes in a row become one message. */
  stateChanged(): void {
    if (this.statePlanned) return;
    this.statePlanned = true;
    setImmediate(() => {
      if (this.statePlanned) this.sendState();
    });
  }

  /** Calls `watcher` after every change; returns how to stop it. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
