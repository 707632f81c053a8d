// What lives here: what the person's recent time adds up to: counted time per kind, and the bout.
// What does not: the spans themselves (ledger.ts).
// To add a way to pay a break: a member of LedgerItem and its line in applyItem.
import type { Posture, SpanKind } from '../presence/types.ts';
import { AFTER_PARTIAL, ANY_AWAY_PAYS, LEAD } from './limits.ts';
import type { BreakKind } from './kinds.ts';
import type { BreakKindId } from './words.ts';

/** A stretch of time in the ledger. Times on the core's own clock, ms. */
export interface SpanItem {
  readonly type: 'span';
  readonly start: number;
  readonly end: number;
  readonly is: SpanKind;
  /** Nobody can have sat through it unseen: locked, asleep, off, or the person's word. */
  readonly sure: boolean;
  /** False for a break that was only partly a rest: being away for it pays nothing more. */
  readonly pays: boolean;
  /** Wall-clock ms as recorded in the journal. */
  readonly wallStart: number;
  readonly wallEnd: number;
  readonly correctable: boolean;
  /** The break entry this absence was recorded as, if any. */
  readonly breakId: string | null;
  /** What it was recorded as, where a person said otherwise. */
  readonly recorded?: Pick<SpanItem, 'is' | 'sure' | 'pays'>;
}

/** Something about a break, at one moment on the core's own clock. */
interface BreakItem {
  readonly at: number;
  readonly kind: BreakKindId;
  readonly breakId: string;
  /** The person told it otherwise since: it counts for nothing. */
  readonly isVoid?: true;
}

/** One thing that changed the counts. */
export type LedgerItem =
  | SpanItem
  /** A break of this kind was taken, or the person said so; `isSaid`: only afterwards. */
  | (BreakItem & { readonly type: 'paid'; readonly isSaid?: true })
  | (BreakItem & { readonly type: 'partial'; readonly share: number })
  /** Skipped: quiet for one interval. */
  | (BreakItem & { readonly type: 'quiet' });

/** Counted time of one kind, ms, and the count before which it is not prompted. */
export interface KindCount {
  readonly counted: number;
  readonly notBefore: number;
}

/** What everything adds up to. */
export interface Tally {
  readonly kinds: Readonly<Partial<Record<BreakKindId, KindCount>>>;
  /** The bout: time in one posture since the last paid absence, taken break or posture change, ms. */
  readonly boutMs: number;
  readonly boutPosture: Posture;
  /** The absence the last spans belong to: all of it, and its sure part, ms. It pays when it ends. */
  readonly awayMs: number;
  readonly sureMs: number;
}

export const EMPTY_TALLY: Tally = {
  kinds: {},
  boutMs: 0,
  boutPosture: 'sitting',
  awayMs: 0,
  sureMs: 0,
};
const NOTHING: KindCount = { counted: 0, notBefore: 0 };

/** The count of a kind; zero for one that was just switched on. */
export const countOf = (tally: Tally, id: BreakKindId): KindCount => tally.kinds[id] ?? NOTHING;

/**
 * The longest kind that the absence in a tally pays, or null: a sure absence as long as the break,
 * or any of five minutes (design.md §3). Shorter kinds are paid with it.
 */
export function paidByAbsence(tally: Tally, kinds: readonly BreakKind[]): BreakKind | null {
  if (tally.awayMs === 0) return null;
  const pays = (kind: BreakKind): boolean =>
    tally.sureMs >= kind.lengthMs || tally.awayMs >= ANY_AWAY_PAYS;
  return kinds.find(pays) ?? null;
}

/** Adds one item to a tally. */
export function applyItem(tally: Tally, item: LedgerItem, kinds: readonly BreakKind[]): Tally {
  if (item.type !== 'span' && item.isVoid) return tally;
  switch (item.type) {
    case 'span': {
      const ms = item.end - item.start;
      if (item.is !== 'away') return addDeskTime(tally, item.is, ms, kinds);
      if (!item.pays) return tally;
      return {
        ...tally,
        awayMs: tally.awayMs + ms,
        sureMs: tally.sureMs + (item.sure ? ms : 0),
      };
    }
    case 'paid': {
      const kind = kinds.find((candidate) => candidate.id === item.kind);
      return kind ? pay(tally, kind, kinds) : tally;
    }
    case 'partial':
      return payPart(tally, item.kind, item.share, kinds);
    case 'quiet':
      return quieten(tally, item.kind, kinds);
  }
}

/** What an absence paid, once it is over. */
export function settleAbsenceIn(tally: Tally, kinds: readonly BreakKind[]): Tally {
  if (tally.awayMs === 0) return tally;
  const paid = paidByAbsence(tally, kinds);
  const over = { ...tally, awayMs: 0, sureMs: 0 };
  return paid ? pay(over, paid, kinds) : over;
}

/** A tally and `ms` more at the desk in a posture. An absence before it is over and pays first. */
export function addDeskTime(
  before: Tally,
  posture: Posture,
  ms: number,
  kinds: readonly BreakKind[],
): Tally {
  const tally = settleAbsenceIn(before, kinds);
  const boutMs = (tally.boutPosture === posture ? tally.boutMs : 0) + ms;
  const counts: Partial<Record<BreakKindId, KindCount>> = {};
  for (const kind of kinds) {
    const count = countOf(tally, kind.id);
    const paid =
      posture === 'standing' && kind.standingPaysMs !== null && boutMs >= kind.standingPaysMs;
    const counting = posture === 'sitting' || kind.counts === 'atDesk';
    if (paid) counts[kind.id] = NOTHING;
    else counts[kind.id] = counting ? { ...count, counted: count.counted + ms } : count;
  }
  return { ...tally, kinds: counts, boutMs, boutPosture: posture };
}

function mapKinds(
  tally: Tally,
  kinds: readonly BreakKind[],
  change: (count: KindCount, kind: BreakKind, index: number) => KindCount,
): Tally['kinds'] {
  return Object.fromEntries(
    kinds.map((kind, index) => [kind.id, change(countOf(tally, kind.id), kind, index)]),
  );
}

const rank = (kinds: readonly BreakKind[], id: BreakKindId): number =>
  kinds.findIndex((kind) => kind.id === id);

/** Pays a kind and every shorter one. */
function pay(tally: Tally, paid: BreakKind, kinds: readonly BreakKind[]): Tally {
  const from = rank(kinds, paid.id);
  return {
    ...tally,
    kinds: mapKinds(tally, kinds, (count, _kind, index) => (index >= from ? NOTHING : count)),
    boutMs: paid.endsBout ? 0 : tally.boutMs,
  };
}

/** The counts of a kind and every shorter one fall by the rested share; then five quiet minutes. */
function payPart(tally: Tally, id: BreakKindId, share: number, kinds: readonly BreakKind[]): Tally {
  const from = rank(kinds, id);
  const lowered = (count: KindCount, index: number): number =>
    index >= from ? count.counted * (1 - share) : count.counted;
  return {
    ...tally,
    kinds: mapKinds(tally, kinds, (count, _kind, index) => {
      const counted = lowered(count, index);
      // The quiet of an earlier skip was measured in a count that has just fallen.
      const before = index >= from ? 0 : count.notBefore;
      return { counted, notBefore: Math.max(before, counted + AFTER_PARTIAL + LEAD) };
    }),
  };
}

/**
 * Quiet for one interval of the skipped kind, for every kind that counts the same time; a shorter
 * kind of another sort, which the skipped break would have paid, is quiet for its own interval.
 */
function quieten(tally: Tally, id: BreakKindId, kinds: readonly BreakKind[]): Tally {
  const from = rank(kinds, id);
  const skipped = kinds[from];
  if (!skipped) return tally;
  const quietFor = (kind: BreakKind, index: number): number => {
    if (kind.counts === skipped.counts) return skipped.intervalMs + LEAD;
    return index > from ? kind.intervalMs + LEAD : 0;
  };
  return {
    ...tally,
    kinds: mapKinds(tally, kinds, (count, kind, index) => ({
      ...count,
      notBefore: Math.max(count.notBefore, count.counted + quietFor(kind, index)),
    })),
  };
}
