// What lives here: how long tests of pages wait for something that comes after a promise.
// A busy machine is slow, not wrong: a second, which is usual, is too little on it. What fails, fails as before.
import { configure } from '@testing-library/react';

/** For `vi.waitFor`. */
export const PATIENT = { timeout: 15_000 } as const;

configure({ asyncUtilTimeout: PATIENT.timeout });
