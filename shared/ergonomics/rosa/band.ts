import { ACTION_LEVEL } from './result.ts';
import type { RosaBand } from './result.ts';

/** The band of a total, 1 to 10. */
export function bandOf(total: number): RosaBand {
  if (total >= 7) return 'first';
  if (total >= ACTION_LEVEL) return 'changeNow';
  return total >= 3 ? 'improvable' : 'good';
}
