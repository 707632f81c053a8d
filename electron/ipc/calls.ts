// What lives here: the one way a page reaches the main process: who asks, what for, with which input, all checked.
// What does not: what calls do (handlers.ts), what they take (shared/ipc/contract.ts).
// To add a call: the contract and a handler; nothing here.
import type { IpcMain } from 'electron';
import { CALLS } from '../../shared/ipc/contract.ts';
import type { CallInput, CallName, CallOutput, WindowKind } from '../../shared/ipc/contract.ts';
import { senderKind } from '../security/sender.ts';
import type { SenderEvent } from '../security/sender.ts';
import { CALL_CHANNEL } from './channels.ts';
import type { Answer } from './channels.ts';

/** Who makes a call, as Electron knows it. */
export interface Caller {
  readonly kind: WindowKind;
  readonly contentsId: number;
}

/** One function for every call; leaving one out does not compile. */
export type Handlers = {
  readonly [Name in CallName]: (
    input: CallInput<Name>,
    caller: Caller,
  ) => CallOutput<Name> | Promise<CallOutput<Name>>;
};

/** What calls need of their surroundings. */
export interface CallSurroundings {
  readonly handlers: Handlers;
  readonly kindOf: (contentsId: number) => WindowKind | null;
  /** The words a page gets when its call failed or was refused. */
  readonly apology: () => string;
  /** Told of every refused or failed call, for the log. */
  readonly onFailure: (name: string, reason: unknown) => void;
}

/** Answers every call of every page. */
export function listenForCalls(ipc: Pick<IpcMain, 'handle'>, around: CallSurroundings): void {
  ipc.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
    answerCall(event, name, input, around),
  );
}

/** The answer to one call. Never throws. */
export async function answerCall(
  event: SenderEvent,
  name: unknown,
  input: unknown,
  around: CallSurroundings,
): Promise<Answer> {
  try {
    if (!isCallName(name)) throw new Error('no such call');
    const kind = senderKind(event, around.kindOf);
    if (kind === null) throw new Error('not one of our pages');
    if (!CALLS[name].from.includes(kind)) throw new Error(`not for ${kind}`);
    const caller = { kind, contentsId: event.sender.id };
    return { ok: true, value: await perform(name, input, caller, around.handlers) };
  } catch (reason) {
    around.onFailure(String(name), reason);
    return { ok: false, message: around.apology() };
  }
}

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(CALLS, name);

function perform<Name extends CallName>(
  name: Name,
  input: unknown,
  caller: Caller,
  handlers: Handlers,
): CallOutput<Name> | Promise<CallOutput<Name>> {
  return handlers[name](CALLS[name].input.parse(input) as CallInput<Name>, caller);
}
