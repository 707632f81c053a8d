/** Where all tests take place. */
export const TIME_ZONE = 'Europe/Berlin';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** A Monday morning, clear of any clock change. */
const MORNING = '2026-11-23T09:00';

/** Wall-clock ms of a time of day there, such as "2026-11-23T09:00", in winter. */
export const wallAt = (text: string = MORNING): number => Date.parse(`${text}:00+01:00`);
