/** The real timers and clock of Node, kept before the desktop's clock takes their place. */
export const realTime = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setImmediate: globalThis.setImmediate,
  now: (
    (hrtime) => () =>
      Number(hrtime()) / 1e6
  )(process.hrtime.bigint),
} as const;

/** Resolves after the event loop went round once, input and output included. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    realTime.setImmediate(resolve);
  });
}

/** Resolves when no file work is under way any more, or after a bounded number of turns. */
export async function filesAreQuiet(): Promise<void> {
  await nextTurn();
  for (let turn = 0; turn < 2000; turn += 1) {
    if (!process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))) return;
    await nextTurn();
  }
}
