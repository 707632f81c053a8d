// What lives here: the picture that the person chose to keep with the audit, until that is finished.
// What does not: its measure, which is written down with the answers; without the picture, that stays.

/** In the window's memory only: a picture of somebody is written nowhere before they finish. */
let held: { readonly workplace: string; readonly data: string } | null = null;

/** Holds a picture (a JPEG as a data URL) for a workplace's audit; null lets go of it. */
export function holdPicture(workplace: string, data: string | null): void {
  held = data === null ? null : { workplace, data };
}

/** The picture that is held for a workplace, or null. */
export const heldPicture = (workplace: string): string | null =>
  held?.workplace === workplace ? held.data : null;

export function dropPicture(): void {
  held = null;
}
