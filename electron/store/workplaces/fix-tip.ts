// What lives here: whether something may be said about the desk at the end of a break, and what.
// What does not: which fix is the most useful (shared/ergonomics/fixes/rank.ts), showing it (renderer/break).
import type { Fix } from '../../../shared/ergonomics/fixes/fix.ts';
import type { FixTip } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import type { BookStore } from './book-store.ts';

interface TipParts {
  readonly store: Pick<BookStore, 'book' | 'tipOn' | 'noteTip'>;
  /** Of the chosen workplace; null where nothing is open. */
  readonly mostUseful: (book: AuditBook) => Fix | null;
  readonly isOn: () => boolean;
  /** On a sore day nothing is asked of anybody. */
  readonly isFlareUp: () => boolean;
  /** The local date, "YYYY-MM-DD". */
  readonly today: () => string;
  /** Monotonic ms. */
  readonly now: () => number;
  readonly translator: () => Translator;
}

/** A page that is drawn again within this time shows the same. */
const SAME_BREAK = MINUTE;

/** The tip for the end of a break: one a day at most, and null otherwise. */
export function fixTips(parts: TipParts): () => FixTip | null {
  const { store, today, now } = parts;
  let shown: { readonly tip: FixTip; readonly at: number } | null = null;
  return () => {
    if (!parts.isOn() || parts.isFlareUp()) return null;
    if (store.tipOn() === today()) return shown && now() - shown.at < SAME_BREAK ? shown.tip : null;
    const fix = parts.mostUseful(store.book());
    if (!fix) return null;
    const { t } = parts.translator();
    const tip = { fix: fix.id, title: t(fix.title), how: t(fix.how) };
    shown = { tip, at: now() };
    store.noteTip(today());
    return tip;
  };
}
