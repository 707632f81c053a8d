import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromProcess, ProcessStart, ToProcess } from '../shared/process-message.ts';

/** What the machine wants to know of a process. */
export interface AppProcessListener {
  message(process: AppProcess, message: FromProcess): void;
  ended(process: AppProcess, code: number | null): void;
}

/** Flags that let Node run the stand-in's TypeScript; the bundles need none. */
const NODE_FLAGS = ['--disable-warning=ExperimentalWarning'];

/** Where Node keeps compiled code, so that the next start is quicker. */
const COMPILED = fileURLToPath(new URL('../../../node_modules/.cache/preview-desktop', import.meta.url)); // prettier-ignore

/** One running process of the app's main bundle. */
export class AppProcess {
  private readonly child: ChildProcess;
  /** Resolves with the exit code, or null after a signal. */
  readonly ended: Promise<number | null>;
  /** Resolves with the same once everything it wrote has been read. */
  readonly closed: Promise<number | null>;
  /** What it has written to its standard output and error. */
  output = '';
  /** The two apart, complete once `closed` has resolved. */
  readonly said = { out: '', err: '' };
  /** What came before the app was ready to hear it. */
  private waiting: ToProcess[] | undefined = [];

  constructor(
    start: ProcessStart,
    env: NodeJS.ProcessEnv,
    quiet: boolean,
    listener: AppProcessListener,
  ) {
    const entry = fileURLToPath(new URL('../process/main.ts', import.meta.url));
    this.child = fork(entry, [], {
      cwd: start.appDirectory,
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env, SITWELL_PREVIEW: '1' },
      execArgv: NODE_FLAGS,
      execPath: process.execPath,
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const name of ['out', 'err'] as const) {
      this.child[`std${name}`]?.setEncoding('utf8').on('data', (text: string) => {
        this.said[name] = (this.said[name] + text).slice(-100_000);
        this.output = (this.output + text).slice(-100_000);
        if (!quiet) process.stderr.write(text);
      });
    }
    this.child.on('message', (message: FromProcess) => {
      if (message.type === 'ready-to-start') this.child.send(start);
      else if (message.type === 'started') this.flush();
      else listener.message(this, message);
    });
    this.ended = new Promise((resolve) => {
      this.child.on('exit', (code) => {
        listener.ended(this, code);
        resolve(code);
      });
    });
    this.closed = new Promise((resolve) => this.child.on('close', resolve));
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Tells the process something; a process that has ended hears nothing. */
  send(message: ToProcess): void {
    if (this.waiting !== undefined) this.waiting.push(message);
    else if (this.child.connected) this.child.send(message, () => undefined);
  }

  private flush(): void {
    const { waiting = [] } = this;
    this.waiting = undefined;
    for (const message of waiting) this.send(message);
  }

  /** Ends it at once, as `kill -9` or a power cut does. */
  kill(): void {
    this.child.kill('SIGKILL');
  }
}
