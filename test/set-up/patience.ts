// What lives here: how long tests of pages wait for what comes after a promise, so that a slow machine is not a wrong one.
// What does not: sleeping; what fails, fails as before.
import { configure, getConfig } from '@testing-library/react';

/** For `vi.waitFor`. A second, which is usual, is too little on a busy machine. */
export const PATIENT = { timeout: 15_000 } as const;

/** Turns of the event loop in which an answer arrives, React hears of it, and draws. */
const TURNS = 5;
/** The real one, also where a test brings its own time. */
const nextTurn = setImmediate;
const { asyncWrapper } = getConfig();

configure({
  asyncUtilTimeout: PATIENT.timeout,
  // By itself a click ends with one timer, which React's drawing may or may not be ahead of.
  asyncWrapper: (work) =>
    asyncWrapper(async () => {
      const result: unknown = await work();
      for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => nextTurn(resolve));
      return result;
    }),
});
