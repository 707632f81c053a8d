// What lives here: the process in which the app's own main bundle runs: its link to the machine, its clock, its entry.
// What does not: the stand-ins for Electron's modules (../electron) and the machine itself (../machine).
// How to add one: a new message goes into ../shared/process-message.ts; whoever cares calls `onMessage`.
import type { FromProcess, ToProcess } from '../shared/process-message.ts';

const handlers = new Map<ToProcess['type'], ((message: ToProcess) => void)[]>();
let deliver: (message: FromProcess) => void = () => undefined;

/** Says where messages to the machine go; contract tests give a list, the real process gives `process.send`. */
export function connectLink(send: (message: FromProcess) => void): void {
  deliver = send;
}

/** Tells the machine something. */
export function tell(message: FromProcess): void {
  deliver(message);
}

/** Calls `handler` with every message of one type that comes from the machine. */
export function onMessage<Type extends ToProcess['type']>(
  type: Type,
  handler: (message: Extract<ToProcess, { type: Type }>) => void,
): void {
  const known = handlers.get(type) ?? [];
  handlers.set(type, [...known, handler as (message: ToProcess) => void]);
}

/** Hands a message from the machine to whoever asked for its type. */
export function receive(message: ToProcess): void {
  for (const handler of handlers.get(message.type) ?? []) handler(message);
}
