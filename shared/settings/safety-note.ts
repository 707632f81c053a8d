/** The version of the safety note that this Sitwell carries; raised when its meaning changes, so that it is shown again. */
export const SAFETY_NOTE_VERSION = 1;
