// What lives here: what must be true of every day, whatever happens in it. Each claim throws a sentence.
// What does not: claims that need a second life or the slow model (the tests in this folder).
// To add a claim: a function here and its name in `everyClaim`.
import type { PostureAsk } from '../../../../shared/breaks/effects.ts';
import { MINUTE, SECOND } from '../../../../shared/time/moment.ts';
import type { BreakKindId } from '../../../../shared/breaks/words.ts';
import type { Heard, Life } from './life.ts';
import { breaksOf, ofType, spansOf } from './life.ts';

const fail = (heard: Heard, sentence: string): never => {
  throw new Error(`${sentence} at second ${heard.time / 1_000}: ${JSON.stringify(heard.effect)}`);
};

/** Never two prompts, never two breaks, never a prompt during a break. */
export function oneAtATime(life: Life): void {
  let prompt: string | null = null;
  let running: string | null = null;
  for (const heard of life.heard) {
    const { effect } = heard;
    if (effect.type === 'announce') {
      // The same break may be announced anew when a longer kind takes it over.
      if (prompt !== null && prompt !== effect.breakId)
        fail(heard, `a second prompt beside ${prompt}`);
      if (running !== null) fail(heard, `a prompt during the break ${running}`);
      prompt = effect.breakId;
    }
    if (effect.type === 'withdrawAnnounce') prompt = null;
    if (effect.type === 'open') {
      if (running !== null && heard.fact.type !== 'started')
        fail(heard, `a second break beside ${running}`);
      if (prompt !== null && prompt !== effect.breakId)
        fail(heard, `the prompt ${prompt} still shows`);
      running = effect.breakId;
      prompt = null;
    }
    if (effect.type === 'over') {
      if (running !== effect.breakId) fail(heard, 'the end of a break that does not run');
      running = null;
    }
    if (effect.type === 'close') running = null;
    // A restart takes every window away.
    if (heard.fact.type === 'started' && effect.type !== 'open') prompt = null;
  }
}

/** Nothing is prompted while held, locked or asleep, nor within a minute of coming back from either. */
export function nothingFiresWhenItMayNot(life: Life): void {
  for (const heard of life.heard) {
    const { effect, fact } = heard;
    if (effect.type === 'askPosture') postureIsAsked(heard, effect.ask);
    if (effect.type !== 'announce') continue;
    if (heard.held === 'yes') fail(heard, 'a prompt during a hold');
    if (heard.state === 'locked' || heard.state === 'asleep')
      fail(heard, `a prompt while ${heard.state}`);
    if (fact.type === 'action' && fact.action.type === 'undoSkip') continue;
    if (heard.time - lastReturn(life, heard.time) < MINUTE - SECOND)
      fail(heard, 'a prompt within a minute of the return');
  }
}

/** In a hold nothing is proposed but to stand while listening, in a meeting and nothing else, if that was chosen. */
function postureIsAsked(heard: Heard, ask: PostureAsk): void {
  if (ask === 'standListening') {
    if (!heard.inMeeting || !heard.settings.hintsInCalls) fail(heard, 'a hint outside a meeting');
  } else if (heard.held === 'yes') fail(heard, 'a posture prompt during a hold');
  if (heard.state === 'locked' || heard.state === 'asleep')
    fail(heard, `a posture prompt while ${heard.state}`);
}

/** When the machine was last woken or unlocked before `time`, ms; -Infinity if never. */
function lastReturn(life: Life, time: number): number {
  const last = Math.min(Math.floor(time / 1_000), life.seconds.length);
  for (let second = last; second > 0; second -= 1) {
    const before = life.seconds[second - 1];
    if (before === 'locked' || before === 'asleep') return second * 1_000;
  }
  return -Infinity;
}

/** A break opens by itself only where a prompt might have been. */
export function nothingOpensWhenItMayNot(life: Life): void {
  for (const heard of ofType(life, 'open')) {
    const asked = heard.fact.type === 'action' || heard.fact.type === 'started';
    if (asked) continue;
    if (heard.held === 'yes') fail(heard, 'a break opens during a hold');
  }
}

/** Every break that was announced or opened has exactly one outcome, and no id is used twice. */
export function oneOutcomeEach(life: Life): void {
  const begun = new Set(
    [...ofType(life, 'announce'), ...ofType(life, 'open')].map(({ effect }) => effect.breakId),
  );
  const settled = breaksOf(life);
  const ids = settled.map(({ entry }) => entry.id);
  const twice = settled.find(({ entry }, index) => ids.indexOf(entry.id) !== index);
  if (twice) fail(twice.heard, 'a second outcome');
  for (const id of begun) if (!ids.includes(id)) throw new Error(`the break ${id} has no outcome`);
  for (const { heard, entry } of settled)
    if (entry.outcome === 'natural' && begun.has(entry.id))
      fail(heard, 'an announced break that was natural');
}

/** Every number in the journal makes sense. */
export function entriesMakeSense(life: Life): void {
  for (const { heard, entry } of breaksOf(life)) {
    if (entry.share < 0 || entry.share > 1) fail(heard, 'a share that is none');
    if (entry.seatedMs < 0) fail(heard, 'less than no time seated');
    if (entry.snoozes < 0 || entry.snoozes > 2) fail(heard, 'so many snoozes');
    if (entry.end < entry.start) fail(heard, 'a break that ends before it starts');
    const { outcome, share } = entry;
    if (entry.by === 'measured' && outcome === 'taken' && share < 0.8)
      fail(heard, 'taken too soon');
  }
}

/** Spans follow each other without a hole and without overlap. Holds where no wall clock jumps. */
export function spansAreContiguous(life: Life): void {
  const spans = spansOf(life);
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (span.end <= span.start) throw new Error(`an empty span: ${JSON.stringify(span)}`);
    if (before && before.end !== span.start)
      throw new Error(`${JSON.stringify(before)} and ${JSON.stringify(span)} do not meet`);
  });
  const first = spans[0];
  if (first && first.start !== life.wall)
    throw new Error(`the first span starts ${first.start - life.wall} ms into the day`);
}

/** Which kinds a rest pays: its own and every shorter one. Shares the settings of the moment. */
function pays(heard: Heard, kind: BreakKindId): readonly BreakKindId[] {
  const { kinds } = heard.settings;
  const length = kinds.find(({ id }) => id === kind)?.lengthMs ?? 0;
  return kinds.filter((other) => other.lengthMs <= length).map(({ id }) => id);
}

/** No kind is prompted sooner after a rest that paid it than its interval. Without corrections and changes. */
export function restIsCredited(life: Life): void {
  const paidAt = new Map<BreakKindId, number>();
  const known = new Set<string>();
  for (const heard of life.heard) {
    const { effect } = heard;
    if (effect.type === 'record' && effect.entry.type === 'break') {
      const { outcome, kind, end, by } = effect.entry;
      if (outcome !== 'taken' && outcome !== 'natural') continue;
      const ended = heard.time - (heard.fact.at.wall - end);
      // Standing rests the legs' muscles, not the eyes: it pays its own kind only.
      for (const paid of by === 'standing' ? [kind] : pays(heard, kind)) paidAt.set(paid, ended);
    }
    if (effect.type === 'open') known.add(effect.breakId);
    // The cycle of sitting and standing has steps instead of an interval.
    if (effect.type !== 'announce' || heard.settings.cycle) continue;
    // What was snoozed comes back, also when the person had begun it early.
    if (known.has(effect.breakId)) continue;
    known.add(effect.breakId);
    const kind = heard.settings.kinds.find(({ id }) => id === effect.kind);
    const since = heard.time - (paidAt.get(effect.kind) ?? -Infinity);
    if (kind && since < kind.intervalMs - 31 * SECOND)
      fail(heard, `a prompt ${since / 1_000} s after credited rest`);
  }
}

/** What is true of every day in which no wall clock jumps. */
export const everyClaim = (life: Life): void => {
  oneAtATime(life);
  nothingFiresWhenItMayNot(life);
  nothingOpensWhenItMayNot(life);
  oneOutcomeEach(life);
  entriesMakeSense(life);
  spansAreContiguous(life);
};
