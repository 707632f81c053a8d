// What lives here: what "next", "back" and "skip this one" do to a session.
// What does not: pausing and "a minute more" (the break's own actions), filling the time left (refill.ts).
// To add a command: SESSION_COMMANDS in session.ts, a case in `turnOf`.
import { STRETCHES } from '../stretches/library.ts';
import type { Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import { cutAt, goingOn } from './cut.ts';
import { hasFinish } from './extend.ts';
import { FINISH_SECONDS } from './item.ts';
import { momentOf } from './moment-of.ts';
import type { SessionMoment } from './moment-of.ts';
import { refill } from './refill.ts';
import type { Rest } from './refill.ts';
import type { SessionRequest } from './request.ts';
import type {
  RoutineEntry,
  Session,
  SessionCommand,
  SessionContent,
  SessionItem,
  SessionStep,
} from './session.ts';
import { closeAt, endOf, writeItems } from './timeline.ts';

/** Who goes back this soon means the stretch before this one, ms. */
const JUST_BEGUN = 3 * SECOND;

/** How a session goes on after a command; null ends it here. */
type Turn = Omit<Rest, 'withFinish'> | null;

/**
 * The session after a command at `elapsed` ms. What was before that moment stays as it was. A chosen session
 * gets shorter or longer; one that fills a break keeps its end, and what is left of its time is fitted anew:
 * with further stretches if the request is given that it was built from, else with the ones it has.
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
  const turn = turnOf(session.items, moment, at, command);
  if (turn === 'nothing') return session;
  const withFinish = hasFinish(session);
  if (session.chosen) return chosenAfter(session, turn, at, withFinish);
  if (!turn) return session;
  const more = request ? { request, library } : null;
  const items = refill({ ...turn, withFinish }, session.length, more);
  const wanted = command === 'back' ? turn.planned[0] : undefined;
  const begun = items.find(({ start }) => start >= endOf(turn.done));
  // Too late to do it again before the break is over.
  if (wanted && !(begun && isSame(begun.content, wanted.content))) return session;
  return { ...session, items };
}

/** A chosen session is as long as what is left of it. */
function chosenAfter(session: Session, turn: Turn, at: number, withFinish: boolean): Session {
  if (!turn) return { ...session, length: at, items: cutAt(session.items, at) };
  const { done, planned, opener } = turn;
  const items = [...done, ...writeItems(planned, endOf(done), opener)];
  const length = endOf(items) + (withFinish && items.length > 0 ? FINISH_SECONDS * SECOND : 0);
  return { ...session, length, items: closeAt(items, length, withFinish) };
}

function turnOf(
  items: readonly SessionItem[],
  moment: SessionMoment,
  at: number,
  command: SessionCommand,
): Turn | 'nothing' {
  switch (command) {
    case 'next':
      return nextSide(items, moment, at) ?? leave(items, moment, at);
    case 'skip':
      return leave(items, moment, at);
    case 'back':
      return goBack(items, moment, at);
  }
}

const entryOf = ({ content, seconds, why }: SessionItem): RoutineEntry => ({
  content,
  seconds,
  why,
});

const isOpener = ({ kind }: SessionStep): boolean => kind === 'ready' || kind === 'preview';

/** On to what comes next within this stretch: its beginning, or its other side. Null if that is the next stretch. */
function nextSide(items: readonly SessionItem[], moment: SessionMoment, at: number): Turn {
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
  return { done, planned: items.slice(itemIndex + 1).map(entryOf), opener: 'preview' };
}

/** On to the next stretch; null in the rest or the finish at the end. */
function leave(
  items: readonly SessionItem[],
  { itemIndex, step }: SessionMoment,
  at: number,
): Turn {
  if (!isMovement(step) && !isOpener(step)) return null;
  const planned = items.slice(itemIndex + 1).map(entryOf);
  return { done: leftAt(items, at), planned, opener: 'preview' };
}

/** This stretch once more; or, where it has only just begun, the one before it. */
function goBack(
  items: readonly SessionItem[],
  { item, itemIndex }: SessionMoment,
  at: number,
): Turn | 'nothing' {
  const begins = item.steps.find((step) => !isOpener(step))?.start ?? item.start;
  const later = items.slice(itemIndex + 1).map(entryOf);
  const done = leftAt(items, at);
  const again = entryOf(item);
  const before = items
    .slice(0, itemIndex)
    .findLast(({ content }) => !isSame(content, item.content));
  if (at - begins < JUST_BEGUN && before)
    return { done, planned: [entryOf(before), again, ...later], opener: null };
  if (at <= begins) return 'nothing';
  return { done, planned: [again, ...later], opener: null };
}

const isMovement = ({ kind }: SessionStep): boolean =>
  kind !== 'rest' && kind !== 'finish' && kind !== 'ready' && kind !== 'preview';

/** What was done up to now; the one that was on is marked as left, unless it was through. */
function leftAt(items: readonly SessionItem[], at: number): readonly SessionItem[] {
  return cutAt(items, at).map((item, index) => {
    const isLeft = items[index]?.steps.some(
      (step) => isMovement(step) && step.start + step.length > at,
    );
    return isLeft ? { ...item, skipped: true } : item;
  });
}

/** Whether two items play the same thing. They may come from a file, and be other objects. */
const isSame = (one: SessionContent, other: SessionContent): boolean =>
  one.kind === 'stretch' && other.kind === 'stretch'
    ? one.stretch.id === other.stretch.id
    : one.kind === 'own' && other.kind === 'own' && one.step.title === other.step.title;
