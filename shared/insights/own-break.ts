/** What the id of a break begins with that the person added; only such a one can be removed. */
export const OWN_BREAK = 'own-';

/** Whether the person added this break. Apart from amendment.ts, whose checks no page needs to load. */
export const isOwnBreak = (id: string): boolean => id.startsWith(OWN_BREAK);
