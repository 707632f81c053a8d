// What lives here: what main answers when a page changes the book, asks for a printed file or for a tip.
// What does not: doing it (electron/store/workplaces, electron/system), the words for it.
import type { AuditBook } from './book.ts';

/**
 * `full`: there are as many workplaces as there may be. `last`: the only workplace cannot be put away.
 * `gone`: what it was about is not there (any more). `failed`: the disk would not take it. Nothing was changed.
 */
export type BookChange =
  | { readonly type: 'changed'; readonly book: AuditBook }
  | { readonly type: 'full' | 'last' | 'gone' | 'failed' };

/** `failed`: it could not be made or written; printing may still work. */
export type ReportSaved = 'saved' | 'cancelled' | 'failed';

/** The most useful open fix of the chosen workplace, in words, for the end of a break. */
export interface FixTip {
  readonly fix: string;
  readonly title: string;
  readonly how: string;
}
