// What lives here: the routine builder: a session for a break, from what is known about the person and the day.
// What does not: its parts: candidates.ts, pick.ts (with score.ts), fit.ts, arrange.ts; writing it out (timeline.ts).
// To change the choice: the rule's file; test/shared/sessions/properties holds what must be true of any session.
import { STRETCHES } from '../stretches/library.ts';
import type { Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import { chooseBriefest, chooseEntries } from './choose.ts';
import { cutAt } from './cut.ts';
import { FINISH_SECONDS, READY_SECONDS } from './item.ts';
import type { SessionRequest } from './request.ts';
import type { Session, SessionItem } from './session.ts';
import { BRIEF_SECONDS, closeAt, sessionOf, writeItems } from './timeline.ts';

/**
 * A session of exactly `request.length` ms. The same request always gives the same session. Where nothing at
 * all is allowed, it has no items.
 */
export function buildSession(
  request: SessionRequest,
  library: readonly Stretch[] = STRETCHES,
): Session {
  const about = { id: request.seed, title: null, chosen: false };
  const isBrief = request.kind === 'eyes' || request.length < BRIEF_SECONDS * SECOND;
  const items = (isBrief ? null : framedItems(request, library)) ?? bareItems(request, library);
  return { ...sessionOf(about, items), length: request.length };
}

/** With a "get ready" and a finish; null if nothing fits between them. */
function framedItems(
  request: SessionRequest,
  library: readonly Stretch[],
): readonly SessionItem[] | null {
  const seconds = request.length / SECOND - READY_SECONDS - FINISH_SECONDS;
  const entries = chooseEntries({ request, library, before: [], planned: [] }, seconds);
  if (entries.length === 0) return null;
  return closeAt(writeItems(entries, 0, 'ready'), request.length, true);
}

/** From the first moment to the last; what is too long for it ends with the time. */
function bareItems(request: SessionRequest, library: readonly Stretch[]): readonly SessionItem[] {
  const { length } = request;
  const occasion = { request, library, before: [], planned: [] };
  const entries = chooseEntries(occasion, length / SECOND);
  if (entries.length > 0) return closeAt(writeItems(entries, 0, null), length, false);
  const briefest = chooseBriefest(request, library);
  return briefest ? closeAt(cutAt(writeItems([briefest], 0, null), length), length, false) : [];
}
