// What lives here: setting a day right: carrying out an amendment, and undoing it.
// What does not: what an amendment makes of the record (said-of-break.ts), what is counted then (shared/breaks).
// To add a way to set a day right: its member in shared/insights/amendment.ts and its case in `planOf`.
import { randomUUID as newId } from 'node:crypto';
import type { AnyAction, SetRight } from '../../../shared/breaks/facts.ts';
import type { BreakKind } from '../../../shared/breaks/kinds.ts';
import type { Amended, Amendment } from '../../../shared/insights/amendment.ts';
import type { DayBreak, DayView } from '../../../shared/insights/day.ts';
import { isOwnBreak } from '../../../shared/insights/own-break.ts';
import type { Range } from '../../../shared/time/range.ts';
import type { SpanEntry } from '../../../shared/journal/entries.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import type { JournalReader } from '../journal/reader.ts';
import { differenceOf, idLike, putBack } from './put-back.ts';
import type { Difference } from './put-back.ts';
import { breakToAdd, NOTHING, satThrough, settledAs, withoutBreak } from './said-of-break.ts';
import { seeTime, withoutAway } from './seen-time.ts';
import type { SeenTime } from './seen-time.ts';

export interface AmenderParts {
  readonly journal: JournalReader;
  readonly history: { readonly dayAround: (wall: number) => DayView };
  /** The span that is not yet closed, up to `wall`. */
  readonly openSpan: (wall: number) => SpanEntry | null;
  readonly wall: () => number;
  /** The break kinds in force, longest first. */
  readonly kinds: () => readonly BreakKind[];
  readonly act: (action: AnyAction) => void;
}

/** Sets days right. */
export interface Amender {
  readonly amend: (amendment: Amendment) => Amended;
}

/** Amendments that can be undone. */
const REMEMBERED = 20;
/** A page's clock may be this far ahead of ours. */
const CLOCK_SLACK = 5 * SECOND;

/** What is to be done to a stretch of time. */
interface Plan {
  readonly range: Range;
  readonly carryOut: (before: SeenTime) => void;
}
type Refusal = Exclude<Amended['type'], 'changed'>;

/** An amender that has nothing to undo yet. */
export function createAmender(parts: AmenderParts): Amender {
  const { journal, wall, act } = parts;
  let made: readonly (Difference & { readonly name: string })[] = [];

  const see = (range: Range): SeenTime => seeTime(journal, parts.openSpan(wall()), range);

  function overTime(
    asked: Range,
    carryOut: (range: Range, before: SeenTime) => void,
  ): Plan | Refusal {
    const now = wall();
    if (asked.start >= now || asked.end > now + CLOCK_SLACK) return 'future';
    const range = { start: Math.round(asked.start), end: Math.round(Math.min(asked.end, now)) };
    // A break that runs is not over.
    const open = parts.openSpan(now);
    if (open?.cause === 'break' && range.start >= open.start) return 'future';
    const { spans } = see(range);
    if (spans.length > 0 && spans.every(({ correctable }) => !correctable)) return 'asleep';
    return { range, carryOut: (before) => carryOut(range, before) };
  }

  function onBreak(
    id: string,
    carryOut: (rest: DayBreak, before: SeenTime) => void,
  ): Plan | Refusal {
    const entry = journal.breakEntry(id);
    if (!entry) return 'gone';
    const range = { start: entry.start, end: entry.end };
    const rest = see(range).breaks.find((standing) => standing.id === id);
    return rest ? { range, carryOut: (before) => carryOut(rest, before) } : 'gone';
  }

  function planOf(amendment: Exclude<Amendment, { readonly do: 'undo' }>): Plan | Refusal {
    switch (amendment.do) {
      case 'correct':
        return overTime(amendment, (range, before) => {
          act({ type: 'correct', ...range, as: amendment.as });
          noRest(range, before).forEach(act);
        });
      case 'addBreak':
        return overTime(amendment, addBreak);
      case 'settle':
        return onBreak(amendment.breakId, (rest, before) => {
          const right = settledAs(rest, amendment.outcome, before.postureBefore);
          if (right) act(right);
        });
      case 'removeBreak':
        if (!isOwnBreak(amendment.breakId)) return 'gone';
        return onBreak(amendment.breakId, (rest) =>
          act(withoutBreak(rest, withoutAway(journal, parts.openSpan(wall()), rest))),
        );
    }
  }

  /** Breaks that get a person up, and now turn out to have been sat through. */
  function noRest(range: Range, before: SeenTime): readonly SetRight[] {
    const gettingUp = parts.kinds().flatMap(({ id, endsBout }) => (endsBout ? [id] : []));
    return see(range).breaks.flatMap((rest) => {
      const wasAway = before.spans.some((span) => span.is === 'away' && overlap(span, rest));
      const canBe = wasAway && rest.outcome === 'taken' && gettingUp.includes(rest.kind);
      const right = canBe ? satThrough(rest, see(rest).spans) : null;
      return right ? [right] : [];
    });
  }

  /** The scheduler may tell the time as a break of its own; what it does not, is told here. */
  function addBreak(range: Range, before: SeenTime): void {
    act({ type: 'correct', ...range, as: 'away' });
    const after = see(range);
    if (differenceOf(range, before, after)?.added.length) return;
    const right = breakToAdd(range, after.breaks, parts.kinds(), newId);
    if (right) act(right);
  }

  function undo(name: string): Amended {
    const place = made.findIndex((one) => one.name === name);
    const undone = made[place];
    // What came later may have been built on it.
    const isCovered = made
      .slice(place + 1)
      .some(({ range }) => undone && meet(range, undone.range));
    if (!undone || isCovered) return { type: 'gone' };
    const ids = new Map(undone.removed.map(({ id }) => [id, idLike(id, newId)]));
    act(putBack(undone, journal.breakEntry, (id) => ids.get(id) ?? id));
    made = made.toSpliced(place, 1).map((one) => withIds(one, ids));
    return { type: 'changed', day: parts.history.dayAround(undone.range.start), undo: null };
  }

  return {
    amend: (amendment) => {
      // A return that nobody had noticed yet is no part of what is amended.
      act(NOTHING);
      if (amendment.do === 'undo') return undo(amendment.amendment);
      const plan = planOf(amendment);
      if (typeof plan === 'string') return { type: plan };
      const { range } = plan;
      const before = see(range);
      plan.carryOut(before);
      const difference = differenceOf(range, before, see(range));
      const name = newId();
      if (difference) made = [...made, { ...difference, name }].slice(-REMEMBERED);
      const day = parts.history.dayAround(range.start);
      return { type: 'changed', day, undo: difference ? name : null };
    },
  };
}

const meet = (one: Range, other: Range): boolean =>
  one.start <= other.end && other.start <= one.end;

const overlap = (one: Range, other: Range): boolean =>
  one.start < other.end && other.start < one.end;

/** What is remembered, with the ids under which breaks came back. */
function withIds<Kept extends Difference>(kept: Kept, ids: ReadonlyMap<string, string>): Kept {
  const idNow = (id: string): string => ids.get(id) ?? id;
  const named = (rest: DayBreak): DayBreak => ({ ...rest, id: idNow(rest.id) });
  return {
    ...kept,
    added: kept.added.map(idNow),
    removed: kept.removed.map(named),
    retold: kept.retold.map(named),
  };
}
