// What lives here: the person sets a stretch of time straight, and which breaks follow from that.
// What does not: the ledger's own change (relabel.ts), days long past, which only the journal knows.
// To add something a correction changes: it should follow from the ledger; then nothing is needed here.
import { settlePaid } from './absence.ts';
import { recordOutcome } from './finish.ts';
import { recount } from './ledger.ts';
import { relabelSpans } from './relabel.ts';
import type { Correction } from './relabel.ts';
import { EMPTY_TALLY, paidByAbsence } from './tally.ts';
import type { LedgerItem, SpanItem } from './tally.ts';
import type { BreakKind } from './kinds.ts';
import { newDue, record } from './turn.ts';
import type { Turn } from './turn.ts';

/** Applies a correction: new entries in the journal, counts computed again, a minute of calm. */
export function correctSpan(turn: Turn, correction: Correction): void {
  for (const index of relabelSpans(turn, correction)) reviewAbsence(turn, index);
  turn.draft.tally = recount(turn);
}

/** Away spans side by side, which pay together, and the breaks they belong to. */
interface Absence {
  readonly spans: readonly SpanItem[];
  readonly pays: BreakKind | null;
  /** Whether they are, or follow, or lead up to a break that is known already: one rest is told once. */
  readonly told: boolean;
}

/** Takes back the break a former absence was recorded as, or records one that has come to light. */
function reviewAbsence(turn: Turn, index: number): void {
  const { items } = turn.draft.ledger;
  const own = items[index];
  if (own?.type !== 'span') return;
  if (own.is === 'away') return tellAbsence(turn, absenceFrom(turn, index, index));
  const sides = [absenceFrom(turn, index, index - 1), absenceFrom(turn, index + 1, index)];
  if (sides.some(({ pays }) => pays !== null)) return;
  const known = [own, ...sides.flatMap(({ spans }) => spans)].find((span) => span.breakId !== null);
  if (known?.breakId) withdrawBreak(turn, known.breakId);
}

function tellAbsence(turn: Turn, { spans, pays, told }: Absence): void {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || pays === null || told) return;
  const rest = { start: first.start, end: last.end };
  const settled = settlePaid(turn, pays, rest, 'person');
  if (settled !== null) return markSpans(turn, spans, settled);
  const due = newDue(turn, pays.id);
  recordOutcome(turn, due, 'natural', { ...rest, by: 'person' });
  markSpans(turn, spans, due.id);
}

/** The absence that reaches from `from` backwards and from `to` onwards. */
function absenceFrom(turn: Turn, from: number, to: number): Absence {
  const { ledger } = turn.draft;
  const { items } = ledger;
  let first = from;
  while (isAway(items[first - 1])) first -= 1;
  let last = to;
  while (isAway(items[last + 1])) last += 1;
  const spans = items.slice(first, last + 1).filter(isAway);
  const length = (which: (span: SpanItem) => boolean): number =>
    spans.filter(which).reduce((sum, span) => sum + span.end - span.start, 0);
  const awayMs = length(({ pays }) => pays);
  const sureMs = length(({ pays, sure }) => pays && sure);
  return {
    spans,
    pays: paidByAbsence({ ...EMPTY_TALLY, awayMs, sureMs }, turn.settings.kinds),
    told:
      spans.some(({ breakId }) => breakId !== null) ||
      [items[first - 1], items[last + 1]].some((item) => item?.type === 'paid' && !item.isVoid),
  };
}

const isAway = (item: LedgerItem | undefined): item is SpanItem =>
  item?.type === 'span' && item.is === 'away';

/** A break that turned out never to have been. */
export function withdrawBreak(turn: Turn, breakId: string): void {
  const { draft } = turn;
  record(turn, { type: 'withdrawal', at: Math.round(draft.last.wall), breakId });
  const { ledger } = draft;
  markSpans(
    turn,
    ledger.items.filter(
      (item): item is SpanItem => item.type === 'span' && item.breakId === breakId,
    ),
    null,
  );
}

/** Remembers which break these absences became. */
export function markSpans(turn: Turn, spans: readonly LedgerItem[], breakId: string | null): void {
  const { ledger } = turn.draft;
  const items = ledger.items.map((item) =>
    item.type === 'span' && spans.includes(item) ? { ...item, breakId } : item,
  );
  turn.draft.ledger = { ...ledger, items };
}
