// What lives here: a fix as the files beside this one write it: without its words, which follow from its id.
// What does not: a fix with its words (fix.ts, fixes.ts).
import type { fixes } from '../../messages/en/fixes.ts';
import type { Fix } from './fix.ts';

type Name = keyof typeof fixes;

/** Every id that messages `fixes` have all three texts for: `<id>`, `<id>How` and `<id>Check`. */
type FixId = {
  [Id in Name]: `${Id}How` extends Name ? (`${Id}Check` extends Name ? Id : never) : never;
}[Name];

/** A fix but for its words. */
export interface FixPlan extends Omit<Fix, 'id' | 'title' | 'how' | 'check'> {
  readonly id: FixId;
}

/** The same with its words. */
export const worded = (plan: FixPlan): Fix => ({
  ...plan,
  title: `fixes.${plan.id}`,
  how: `fixes.${plan.id}How`,
  check: `fixes.${plan.id}Check`,
});
