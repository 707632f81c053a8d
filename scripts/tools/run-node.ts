import { spawn } from 'node:child_process';
import path from 'node:path';
import { inProject, projectFolder } from './project.ts';

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  /** What it printed, when it was asked to be quiet. */
  readonly output: string;
  /** What in it failed, a line each, where it can tell. */
  readonly faults?: readonly string[];
}

/** How to run a program. */
export interface RunOptions {
  /** `live` shows its output as it comes; `quiet` collects it. */
  readonly output: 'live' | 'quiet';
  readonly env?: Readonly<Record<string, string>>;
}

/** Run a script on this very Node, in the project's folder. Never throws: a failure is a result. */
export function runNode(
  script: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Ended> {
  const bin = inProject('node_modules/.bin');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectFolder,
      stdio: options.output === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...options.env,
        PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGTERM', pass);
    const parts: string[] = [];
    const collect = (part: Buffer): void => void parts.push(part.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => {
      process.off('SIGTERM', pass);
      resolve({ ok: code === 0, output: parts.join('') });
    });
  });
}
