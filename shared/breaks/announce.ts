// What lives here: prompting for a break and letting it open at a good moment.
// What does not: what is due (dues.ts), reasons to wait for long (holds.ts).
// To add a condition for prompting: may-prompt.ts.
import { candidate, isCounting, remaining } from './dues.ts';
import { LATEST, LEAD, TYPING_PAUSE, WALKED_OFF } from './limits.ts';
import { mayPrompt } from './may-prompt.ts';
import { beginBreak } from './opening.ts';
import { withdrawAsk } from './ask.ts';
import type { Due } from './state.ts';
import { boutMs, emit, isLonger, kindOf, newDue } from './turn.ts';
import type { Turn } from './turn.ts';

/** Announces what is due, owed or snoozed, if this is a moment for it. */
export function announceDue(turn: Turn): void {
  const { draft, settings } = turn;
  const { phase } = draft;
  if (phase.type === 'announced' && settings.waitsForClick) {
    growDue(turn);
    return;
  }
  if (phase.type !== 'counting' && !(phase.type === 'snoozed' && draft.now >= phase.until)) return;
  if (!mayPrompt(turn)) return;
  const pending = phase.type === 'snoozed' ? phase.due : draft.owed;
  const found = candidate(remaining(draft, settings), LEAD)?.kind.id ?? null;
  const pendingKind = pending ? kindOf(settings, pending.kind) : undefined;
  const stillCounts = pendingKind ? isCounting(draft, settings, pendingKind) : false;
  if (pending && stillCounts) {
    announce(
      turn,
      found && isLonger(settings, found, pending.kind) ? { ...pending, kind: found } : pending,
    );
  } else if (!pending && found) {
    announce(turn, newDue(turn, found));
  }
}

/** Shows the prompt for a due. Its break may open `LEAD` later. */
export function announce(turn: Turn, due: Due): void {
  const { draft, settings } = turn;
  const seatedMs = draft.posture === 'sitting' ? Math.round(boutMs(draft, settings)) : due.seatedMs;
  withdrawAsk(turn);
  draft.owed = null;
  draft.phase = {
    type: 'announced',
    due: { ...due, announced: true, seatedMs },
    announcedAt: draft.now,
    dueAt: draft.now + LEAD,
  };
  const { id: breakId, kind, owed } = due;
  emit(turn, { type: 'announce', breakId, kind, seatedMs, owed });
  emit(turn, { type: 'save' });
}

/** A prompt that waits for a click becomes that of a longer break when one comes due. */
function growDue(turn: Turn): void {
  const { draft, settings } = turn;
  const { phase } = draft;
  if (phase.type !== 'announced') return;
  const found = candidate(remaining(draft, settings), 0)?.kind.id;
  if (found && isLonger(settings, found, phase.due.kind)) {
    announce(turn, { ...phase.due, kind: found });
  }
}

/**
 * Opens an announced break: from due on at the first pause in typing, at the latest a minute after.
 * Someone who saw the prompt and has been still since has walked off: the break began then.
 */
export function openDue(turn: Turn, idleMs: number): void {
  const { draft, settings } = turn;
  const { phase, now, presence } = draft;
  if (phase.type !== 'announced' || settings.waitsForClick || now < phase.dueAt) return;
  if (idleMs < TYPING_PAUSE && now < phase.dueAt + LATEST) return;
  const lastInput = now - idleMs;
  const walkedOff = idleMs >= WALKED_OFF && lastInput > phase.announcedAt && !presence.engaged;
  beginBreak(turn, phase.due, { startedAt: walkedOff ? lastInput : now, playing: false });
}
