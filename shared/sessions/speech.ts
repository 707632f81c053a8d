import { SECOND } from '../time/moment.ts';
import type { SessionItem, SessionStep, Words } from './session.ts';

/** A hold is counted out from here down. */
const COUNTED = 3;
/** Shorter holds are over before a count would help, ms. */
const WORTH_COUNTING = 8 * SECOND;
/** A breath shorter than this leaves no time to be told of it, ms. */
const WORTH_SAYING = 2 * SECOND;

/** What an item is called. */
export const nameOf = ({ content }: SessionItem): Words =>
  content.kind === 'own' ? { text: content.step.title } : { key: content.stretch.name };

/** What a step goes by: the item's name, or that it is over. */
export function titleOf(item: SessionItem, { kind }: Pick<SessionStep, 'kind'>): Words {
  if (kind === 'rest') return { key: 'sessions.restTitle' };
  if (kind === 'finish') return { key: 'sessions.finishTitle' };
  return nameOf(item);
}

/** "Left side" or "Right side". */
export const sideWords = (side: NonNullable<SessionStep['side']>): Words => ({
  key: side === 'left' ? 'sessions.sideLeft' : 'sessions.sideRight',
});

/**
 * What everyone is told when a step begins, sentence by sentence: the name when something new comes, the
 * side when it is not clear yet, the cue. Empty in the later rounds of a cycle, whose cues were said.
 */
export function announcedAt(item: SessionItem, stepIndex: number): readonly Words[] {
  const step = item.steps[stepIndex];
  if (!step || isLaterRound(step)) return [];
  const cue = saysOnlyTheName(item, step) ? [] : [step.cue];
  const side = step.side ? [sideWords(step.side)] : [];
  switch (step.kind) {
    case 'ready':
    case 'preview':
      return [step.cue, nameOf(item), ...side];
    case 'sideChange':
      return [step.cue, ...side];
    case 'enter':
    case 'move':
    case 'hold':
    case 'exit':
      return stepIndex === 0 ? [nameOf(item), ...side, ...cue] : cue;
    case 'rest':
    case 'finish':
      return [titleOf(item, step), step.cue];
  }
}

/** What a voice says when a step begins: what everyone is told, and in later rounds only the breath. */
export function spokenAt(item: SessionItem, stepIndex: number): readonly Words[] {
  const step = item.steps[stepIndex];
  if (!step || !isLaterRound(step)) return announcedAt(item, stepIndex);
  if (step.breath === 'easy' || step.length < WORTH_SAYING) return [];
  return [{ key: step.breath === 'in' ? 'sessions.sayIn' : 'sessions.sayOut' }];
}

/** The number a voice says with so many seconds left of a step: the last three of a long hold, else null. */
export function countedAt(step: SessionStep, secondsLeft: number): number | null {
  const isCounted = step.kind === 'hold' && step.length >= WORTH_COUNTING;
  return isCounted && secondsLeft >= 1 && secondsLeft <= COUNTED ? secondsLeft : null;
}

const isLaterRound = ({ round }: SessionStep): boolean => round !== null && round.number > 1;

/** An own step without a text has its title for a cue, which was said just before. */
const saysOnlyTheName = (item: SessionItem, { cue }: SessionStep): boolean =>
  item.content.kind === 'own' && 'text' in cue && cue.text === item.content.step.title;
