// What lives here: the pages' only way to talk to the main process, with types.
// What does not: what calls mean (shared/ipc/contract.ts) or who answers them (electron/ipc).
// To add a call: one line in the contract; it can be called here at once.
import type { Action } from '../shared/breaks/facts.ts';
import type {
  Bridge,
  CallInput,
  CallName,
  CallOutput,
  EventName,
  Events,
} from '../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly sitwell: Bridge;
  }
}

type Arguments<Name extends CallName> =
  undefined extends CallInput<Name> ? [input?: CallInput<Name>] : [input: CallInput<Name>];

/** Makes a call. Rejects with an Error in plain words. */
export function call<Name extends CallName>(
  name: Name,
  ...[input]: Arguments<Name>
): Promise<CallOutput<Name>> {
  // The contract gives each name its output, and main keeps to it.
  return window.sitwell.call(name, input) as Promise<CallOutput<Name>>;
}

/** Hears an event; the returned function stops listening. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: Events[Name]) => void,
): () => void {
  return window.sitwell.listen(name, (payload) => listener(payload as Events[Name]));
}

/** Tells the scheduler what the person did. */
export const act = (action: Action): Promise<void> => call('act', action);
