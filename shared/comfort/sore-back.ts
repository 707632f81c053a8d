import type { Action } from '../breaks/facts.ts';

/**
 * What the person does by saying "my back is acting up", in this order: breaks become gentle, and one that runs
 * ends, since it may hold stretches; its end screen makes way for ice and heat.
 */
export const SORE_BACK: readonly Action[] = [
  { type: 'flareUp', on: true },
  { type: 'endBreak' },
  { type: 'closeBreak' },
];
