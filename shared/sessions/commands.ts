// What lives here: what "next", "back" and "skip this one" do to a session.
// What does not: pausing and "a minute more" (the break's own actions), filling the time left (refill.ts).
// To add a command: SESSION_COMMANDS in session.ts, a case in `turnsFor`.
import { STRETCHES } from '../stretches/library.ts';
import type { Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import { cutAt, goingOn } from './cut.ts';
import { hasFinish } from './extend.ts';
import { FINISH_SECONDS } from './item.ts';
import {
  JUST_BEGUN,
  fromStart,
  isMovement,
  isOpener,
  squeezedIn,
  withoutLeftovers,
} from './leftovers.ts';
import { momentOf } from './moment-of.ts';
import type { SessionMoment } from './moment-of.ts';
import { refill } from './refill.ts';
import type { Rest } from './refill.ts';
import type { SessionRequest } from './request.ts';
import type { RoutineEntry, Session, SessionCommand, SessionItem } from './session.ts';
import { closeAt, endOf, writeItems } from './timeline.ts';

/** How a session goes on after a command. */
type Turn = Omit<Rest, 'withFinish'>;

/**
 * The session after a command at `elapsed` ms. What was done before that moment stays as it was; what was hardly
 * begun is passed over. A chosen session gets shorter or longer; one that fills a break keeps its end, and what
 * is left of its time is fitted anew: with further stretches if the request is given that it was built from, else
 * with the ones it has.
 */
export function applyCommand(
  session: Session,
  elapsed: number,
  command: SessionCommand,
  request: SessionRequest | null = null,
  library: readonly Stretch[] = STRETCHES,
): Session {
  const at = Math.round(Math.min(Math.max(elapsed, 0), session.length));
  const moment = momentOf(session, at);
  if (!moment || at >= session.length) return session;
  const turns = turnsFor(session.items, moment, at, command);
  const withFinish = hasFinish(session);
  if (session.chosen) {
    const [turn] = turns;
    if (turn) return chosenAfter(session, turn, withFinish);
    return command === 'back'
      ? session
      : { ...session, length: at, items: cutAt(session.items, at) };
  }
  const more = request ? { request, library } : null;
  for (const turn of turns) {
    const items = refill({ ...turn, withFinish }, session.length, more);
    const begun = items[turn.done.length];
    // Too late to do it again before the break is over.
    if (turn.leads && begun?.content !== turn.planned[0]?.content) continue;
    return { ...session, items };
  }
  return session;
}

/** A chosen session is as long as what is left of it. */
function chosenAfter(session: Session, turn: Turn, withFinish: boolean): Session {
  const { done, from, number, planned, opener } = turn;
  const items = fromStart([...done, ...writeItems(planned, from, opener, number)]);
  const length = endOf(items) + (withFinish && items.length > 0 ? FINISH_SECONDS * SECOND : 0);
  return { ...session, length, items: closeAt(items, length, withFinish) };
}

/** The ways to do what is wanted, the best first; none where there is nothing to do. */
function turnsFor(
  items: readonly SessionItem[],
  moment: SessionMoment,
  at: number,
  command: SessionCommand,
): readonly Turn[] {
  switch (command) {
    case 'next':
      return [nextSide(items, moment, at) ?? leave(items, moment, at)].filter(
        (turn) => turn !== null,
      );
    case 'skip':
      return [leave(items, moment, at)].filter((turn) => turn !== null);
    case 'back':
      return goBack(items, moment, at);
  }
}

const entryOf = ({ content, seconds, why }: SessionItem): RoutineEntry => ({
  content,
  seconds,
  why,
});

/** On to what comes next within this stretch: its beginning, or its other side. Null if that is the next stretch. */
function nextSide(items: readonly SessionItem[], moment: SessionMoment, at: number): Turn | null {
  const { item, itemIndex, step, stepIndex } = moment;
  const later = item.steps.slice(stepIndex + 1);
  const from = isOpener(step) ? 0 : later.findIndex(({ kind }) => kind === 'sideChange');
  const steps = from === -1 ? [] : later.slice(from).filter(isMovement);
  if (steps.length === 0) return null;
  const upToNow = cutAt(items, at);
  const isOn = upToNow.length > itemIndex;
  const now = isOn ? upToNow.at(-1) : { ...item, start: at, length: 0, steps: [] };
  if (!now) return null;
  const done = [...upToNow.slice(0, itemIndex), goingOn(now, steps)];
  return onward(done, items.slice(itemIndex + 1), item.number + 1);
}

/** On to the next stretch; null in the rest or the finish at the end. */
function leave(items: readonly SessionItem[], moment: SessionMoment, at: number): Turn | null {
  const { item, itemIndex, step } = moment;
  if (!isMovement(step) && !isOpener(step)) return null;
  const left = leftAt(items, at);
  const past = item.start < at ? left : squeezedIn(left, item);
  const isThere = past.some(({ number }) => number === item.number);
  const number = isThere ? item.number + 1 : item.number;
  return onward(withoutLeftovers(past, Infinity), items.slice(itemIndex + 1), number);
}

const onward = (
  done: readonly SessionItem[],
  later: readonly SessionItem[],
  number: number,
): Turn => ({
  done,
  from: endOf(done),
  number,
  planned: later.map(entryOf),
  leads: false,
  opener: 'preview',
});

/** The stretch before this one, where this one has only just begun; else, or if that does not fit, this one again. */
function goBack(
  items: readonly SessionItem[],
  { item, itemIndex }: SessionMoment,
  at: number,
): readonly Turn[] {
  const begins = item.steps.find((step) => !isOpener(step))?.start ?? item.start;
  const before = items.slice(0, itemIndex).findLast(({ number }) => number === item.number - 1);
  const again = (first: readonly SessionItem[], number: number): Turn => ({
    done: withoutLeftovers(leftAt(items, at), number),
    from: at,
    number,
    planned: [...first, ...items.slice(itemIndex + 1)].map(entryOf),
    leads: true,
    opener: null,
  });
  return [
    ...(before && at - begins < JUST_BEGUN ? [again([before, item], before.number)] : []),
    ...(at > begins ? [again([item], item.number)] : []),
  ];
}

/** What was done up to now; the one that was on is marked as left, unless it was through. */
function leftAt(items: readonly SessionItem[], at: number): readonly SessionItem[] {
  return cutAt(items, at).map((item, index) => {
    const isLeft = items[index]?.steps.some(
      (step) => isMovement(step) && step.start + step.length > at,
    );
    return isLeft ? { ...item, skipped: true } : item;
  });
}
