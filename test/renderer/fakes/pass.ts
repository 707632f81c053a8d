import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Lets this much time pass under fake timers, ms. */
export function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}
