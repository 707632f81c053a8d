// What lives here: the only two channels there are.
// What does not: what passes through them (shared/ipc/contract.ts).
// To add a call or an event: the contract; never a channel.

/** Page to main: (name, input) → Answer. */
export const CALL_CHANNEL = 'sitwell:call';
/** Main to page: (name, payload). */
export const EVENT_CHANNEL = 'sitwell:event';

/** What main answers. Errors travel as words, never as stacks. */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };
