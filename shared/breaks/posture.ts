// What lives here: sitting and standing: changing between them, posture prompts, the sit-stand-move cycle.
// What does not: breaks. A posture prompt is never one.
// To add a posture prompt: a member of PostureAsk and its condition in wantedAsk().
import type { Posture } from '../presence/types.ts';
import { settlePaid } from './absence.ts';
import { withdrawAsk } from './ask.ts';
import { cycleKind, isCycleDue } from './dues.ts';
import { recordOutcome } from './finish.ts';
import { markLast, settleDesk } from './ledger.ts';
import { POSTURE_PROMPT } from './limits.ts';
import { mayHint, mayPrompt } from './may-prompt.ts';
import type { PostureAsk } from './effects.ts';
import { countOf } from './tally.ts';
import { boutMs, emit, kindOf, newDue } from './turn.ts';
import type { Turn } from './turn.ts';

/** The person says how they sit or stand now. Standing up is a good answer to a prompt: it waits. */
export function setPosture(turn: Turn, posture: Posture): void {
  const { draft } = turn;
  withdrawAsk(turn);
  draft.askNotBefore = 0;
  draft.cycleStep = posture === 'standing' ? 'stand' : 'sit';
  if (draft.posture === posture) return;
  settleDesk(turn);
  rememberPosture(turn);
  draft.posture = posture;
  emit(turn, { type: 'save' });
  if (posture === 'standing') waitWhileStanding(turn);
}

/** A break may turn out to have been desk time: then it matters how the person was before. */
function rememberPosture(turn: Turn): void {
  const { draft } = turn;
  const { phase, posture, now } = draft;
  if (phase.type !== 'running' || phase.postureBefore) return;
  draft.phase = { ...phase, postureBefore: { posture, until: now } };
}

/** Standing may pay the announced break; until then it is neither snoozed nor forgotten. */
function waitWhileStanding(turn: Turn): void {
  const { draft, settings } = turn;
  const { phase } = draft;
  if (phase.type !== 'announced') return;
  const paysAfter = kindOf(settings, phase.due.kind)?.standingPaysMs ?? null;
  if (paysAfter === null) return;
  emit(turn, { type: 'withdrawAnnounce' });
  draft.phase = { type: 'snoozed', due: phase.due, until: draft.now + paysAfter };
}

/** Five minutes of standing pay what the kinds say they pay. */
export function creditStanding(turn: Turn): void {
  const { draft, settings } = turn;
  if (draft.posture !== 'standing' || draft.span.is !== 'desk') return;
  const stoodMs = boutMs(draft, settings) - (draft.now - draft.presence.evidence);
  const paid = settings.kinds.find(
    (kind) => kind.standingPaysMs !== null && stoodMs >= kind.standingPaysMs,
  );
  if (!paid || isCycleDue(draft, settings, paid)) return;
  const counted = countOf(draft.tally, paid.id).counted;
  if (counted === 0 && !pendingOf(turn, paid.id)) return;
  const rest = { start: draft.presence.evidence - stoodMs, end: draft.presence.evidence };
  const due = newDue(turn, paid.id, { seatedMs: Math.round(counted) });
  settleDesk(turn);
  const settled = settlePaid(turn, paid, rest, 'standing');
  if (settled === null && counted > 0) {
    recordOutcome(turn, due, 'natural', { ...rest, by: 'standing' });
  }
  markLast(turn, 'standing', settled ?? due.id);
}

function pendingOf(turn: Turn, kind: string): boolean {
  const { phase, owed } = turn.draft;
  return owed?.kind === kind || (phase.type === 'snoozed' && phase.due.kind === kind);
}

/** What the posture prompt would say now; null for nothing. */
function wantedAsk(turn: Turn): PostureAsk | null {
  const { draft, settings } = turn;
  const bout = boutMs(draft, settings);
  if (bout < draft.askNotBefore) return null;
  // A debt comes by itself as soon as it may; meanwhile one can only be told of standing.
  if (draft.owed) return draft.posture === 'sitting' && mayHint(turn) ? 'standListening' : null;
  if (!mayPrompt(turn)) return null;
  if (draft.posture === 'standing') {
    if (settings.cycle && draft.cycleStep === 'sit') return 'sit';
    return bout >= settings.standingLimitMs ? 'sitOrWalk' : null;
  }
  return settings.cycle && bout >= settings.cycle.sitMs ? 'stand' : null;
}

/** Shows a posture prompt if one is due and nothing else is going on; takes an unanswered one away. */
export function promptPosture(turn: Turn): void {
  const { draft } = turn;
  if (draft.ask && draft.now >= draft.ask.until) dismissAsk(turn);
  if (draft.ask || draft.phase.type !== 'counting') return;
  const ask = wantedAsk(turn);
  if (!ask) return;
  draft.ask = { ask, until: draft.now + POSTURE_PROMPT };
  emit(turn, { type: 'askPosture', ask });
}

/** "Not now": the next posture prompt comes after another whole step. */
export function dismissAsk(turn: Turn): void {
  const { draft, settings } = turn;
  if (!draft.ask) return;
  draft.askNotBefore = boutMs(draft, settings) + stepAfter(turn, draft.ask.ask);
  withdrawAsk(turn);
}

/** How long a posture prompt that was left waits until the next, ms. */
function stepAfter({ draft, settings }: Turn, ask: PostureAsk): number {
  if (ask === 'standListening') return cycleKind(settings)?.intervalMs ?? settings.standingLimitMs;
  const { cycle, standingLimitMs } = settings;
  return draft.posture === 'sitting' && cycle ? cycle.sitMs : standingLimitMs;
}
