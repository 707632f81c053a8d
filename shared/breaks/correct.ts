// What lives here: the person sets a stretch of time straight, and which breaks follow from that.
// What does not: the ledger's own change (relabel.ts), days long past, which only the journal knows.
// To add something a correction changes: it should follow from the ledger; then nothing is needed here.
import { settlePaid } from './absence.ts';
import { recordOutcome } from './finish.ts';
import { markSpans, recount } from './ledger.ts';
import { relabelSpans } from './relabel.ts';
import type { Correction } from './relabel.ts';
import { EMPTY_TALLY, paidByAbsence } from './tally.ts';
import type { LedgerItem, SpanItem } from './tally.ts';
import type { BreakKind } from './kinds.ts';
import { newDue, record } from './turn.ts';
import type { Turn } from './turn.ts';

/** Applies a correction: new entries in the journal, counts computed again, a minute of calm. */
export function correctSpan(turn: Turn, correction: Correction): void {
  for (const index of relabelSpans(turn, correction)) {
    reviewStanding(turn, index);
    reviewAbsence(turn, index);
  }
  turn.draft.tally = recount(turn);
}

/** Away spans side by side, which pay together, and the breaks they belong to. */
interface Absence {
  readonly spans: readonly SpanItem[];
  readonly pays: BreakKind | null;
  /** Whether they are, or follow, or lead up to a break that is known already: one rest is told once. */
  readonly told: boolean;
}

/** Takes back the break that a stretch of standing was recorded as, if too little of it is left. */
function reviewStanding(turn: Turn, index: number): void {
  const { items } = turn.draft.ledger;
  const own = items[index];
  if (own?.type !== 'span' || own.recorded?.is !== 'standing' || own.breakId === null) return;
  const { breakId } = own;
  markSpans(turn, [own], null);
  const sides = [
    runOf(items, index, index - 1, isStanding),
    runOf(items, index + 1, index, isStanding),
  ];
  const longest = Math.max(...sides.map((side) => lengthOf(side.spans)));
  const pays = ({ standingPaysMs }: BreakKind): boolean =>
    standingPaysMs !== null && longest >= standingPaysMs;
  if (!turn.settings.kinds.some(pays)) withdrawBreak(turn, breakId);
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
  const { items } = turn.draft.ledger;
  const { spans, around } = runOf(items, from, to, isAway);
  const paying = spans.filter(({ pays }) => pays);
  const awayMs = lengthOf(paying);
  const sureMs = lengthOf(paying.filter(({ sure }) => sure));
  return {
    spans,
    pays: paidByAbsence({ ...EMPTY_TALLY, awayMs, sureMs }, turn.settings.kinds),
    told:
      spans.some(({ breakId }) => breakId !== null) ||
      around.some((item) => item?.type === 'paid' && !item.isVoid),
  };
}

/** Spans of one sort side by side, from `from` backwards and from `to` onwards, and what is around them. */
function runOf(
  items: readonly LedgerItem[],
  from: number,
  to: number,
  isOfSort: (item: LedgerItem | undefined) => item is SpanItem,
): { readonly spans: readonly SpanItem[]; readonly around: readonly (LedgerItem | undefined)[] } {
  let first = from;
  while (isOfSort(items[first - 1])) first -= 1;
  let last = to;
  while (isOfSort(items[last + 1])) last += 1;
  return {
    spans: items.slice(first, last + 1).filter(isOfSort),
    around: [items[first - 1], items[last + 1]],
  };
}

const lengthOf = (spans: readonly SpanItem[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
const isAway = (item: LedgerItem | undefined): item is SpanItem =>
  item?.type === 'span' && item.is === 'away';
const isStanding = (item: LedgerItem | undefined): item is SpanItem =>
  item?.type === 'span' && item.is === 'standing';

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
