import type { ProcessStart } from '../shared/process-message.ts';

let start: ProcessStart | undefined;

/** Keeps what this process was started with, before any of the app's code runs. */
export function setLaunch(message: ProcessStart): void {
  start = message;
}

/** What this process was started with; throws where nothing was started, for instance in a test that forgot to. */
export function launch(): ProcessStart {
  if (start === undefined) throw new Error('The preview desktop has not started an app here.');
  return start;
}
