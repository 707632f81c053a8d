import { expect } from 'vitest';
import type { Session } from '../../../shared/sessions/session.ts';

/** Items and steps follow each other without a hole, from 0 to the session's end, and each takes time. */
export function expectExact({ items, length }: Session): void {
  let at = 0;
  for (const item of items) {
    expect(item.start).toBe(at);
    expect(item.steps.length).toBeGreaterThan(0);
    for (const step of item.steps) {
      expect(step.start).toBe(at);
      expect(step.length).toBeGreaterThan(0);
      at += step.length;
    }
    expect(item.start + item.length).toBe(at);
  }
  if (items.length > 0) expect(at).toBe(length);
}
