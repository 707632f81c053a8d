// What lives here: the record set right as a whole: time, breaks and the person's word on them, in one step.
// What does not: which of it belongs together (electron/store/amend), a plain correction (correct.ts).
// To add something that can be set right: a field of SetRight (facts.ts) and its line here.
import { withdrawBreak } from './correct.ts';
import type { BreakWord, SetRight } from './facts.ts';
import { markSpans, recount } from './ledger.ts';
import { cutItems, relabelSpans } from './relabel.ts';
import type { LedgerItem, SpanItem } from './tally.ts';
import { record } from './turn.ts';
import type { Turn } from './turn.ts';

/** Sets the record right. No break is looked for in the time that changes: whoever asks knows them. */
export function setRight(turn: Turn, { spans, withdrawn, breaks, words }: SetRight): void {
  const { draft } = turn;
  for (const span of spans) relabelSpans(turn, span);
  for (const breakId of withdrawn) withdrawBreak(turn, breakId);
  for (const entry of breaks) {
    record(turn, entry);
    const within = draft.ledger.items.filter(
      (item) =>
        item.type === 'span' &&
        item.is === (entry.by === 'standing' ? 'standing' : 'away') &&
        item.wallStart < entry.end &&
        item.wallEnd > entry.start,
    );
    markSpans(turn, within, entry.id);
  }
  for (const word of words) {
    const { breakId, outcome } = word;
    record(turn, { type: 'word', at: Math.round(draft.last.wall), breakId, outcome });
    believe(turn, word);
  }
  draft.tally = recount(turn);
}

/** Counts a break as the person tells it; what it counted as before is kept aside, in case they change their mind. */
function believe(turn: Turn, word: BreakWord): void {
  const { ledger } = turn.draft;
  const items = ledger.items.flatMap((item) => asFirstCounted(item, word.breakId));
  const counted = items.map((item): LedgerItem =>
    contradicts(item, word) ? { ...item, isVoid: true } : item,
  );
  turn.draft.ledger = {
    ...ledger,
    items: word.outcome === 'taken' ? paid(counted, word) : counted,
  };
}

/** Without anything a person said of this break. */
function asFirstCounted(item: LedgerItem, breakId: string): readonly LedgerItem[] {
  if (item.type === 'span' || item.breakId !== breakId) return [item];
  return item.type === 'paid' && item.isSaid ? [] : [counting(item)];
}

const counting = ({ isVoid: _, ...item }: Exclude<LedgerItem, SpanItem>): LedgerItem => item;

function contradicts(
  item: LedgerItem,
  { breakId, outcome }: BreakWord,
): item is Exclude<LedgerItem, SpanItem> {
  if (item.type === 'span' || item.breakId !== breakId) return false;
  if (outcome === 'taken') return item.type !== 'paid';
  return outcome === 'skipped' && item.type !== 'quiet';
}

/** With the break paid where it ended, if that is in the ledger still. */
function paid(
  before: readonly LedgerItem[],
  { breakId, kind, end }: BreakWord,
): readonly LedgerItem[] {
  if (before.some((item) => item.type === 'paid' && item.breakId === breakId)) return before;
  const items = cutItems(before, end);
  const place = items.findLastIndex((item) =>
    item.type === 'span' ? item.wallStart < end : item.breakId === breakId,
  );
  const last = items[place];
  if (!last) return items;
  const at = last.type === 'span' ? last.end : last.at;
  return items.toSpliced(place + 1, 0, { type: 'paid', at, kind, breakId, isSaid: true });
}
