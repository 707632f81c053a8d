import type { MessageKey } from '../../../../shared/messages/translator.ts';

/** What can be added to a day, in the order of the menu. */
export const ADDITIONS = {
  break: 'today.addBreak',
  drink: 'today.addDrink',
  checkIn: 'today.addCheckIn',
  time: 'today.addTime',
} as const satisfies Readonly<Record<string, MessageKey>>;
export type Addition = keyof typeof ADDITIONS;
export const ADDITION_IDS = Object.keys(ADDITIONS) as readonly Addition[];
