// What lives here: how the proposal of a drink comes, stays and goes, from look to look.
// What does not: when one is due (propose.ts), looking (electron/hydration), its window.
import { MINUTE } from '../time/moment.ts';
import { isWelcome, mayStandAlone, proposalDue, proposalPlace, proposedMl } from './propose.ts';
import type { Proposal, ProposalFacts } from './propose.ts';

/** A prompt of its own goes after this long, ms. */
export const PROMPT_STAYS = MINUTE;

/** Where proposing stands. Times are ms at the desk. */
export interface Proposing {
  readonly deskMs: number;
  readonly quietMs: number | null;
  readonly hereMs: number;
  readonly unanswered: number;
  readonly proposal: Proposal | null;
  /** The person has seen it, or its break has come. */
  readonly isShown: boolean;
  /** How long it has been there, ms of any time. */
  readonly shownMs: number;
}

/** A day, or the time after a drink, on which nothing was proposed. `deskMs`: how long the person has been at the desk in it. */
export function nothingProposed(deskMs: number, unanswered: number, hereMs = 0): Proposing {
  const none = { quietMs: null, proposal: null, isShown: false, shownMs: 0 };
  return { deskMs, hereMs, unanswered, ...none };
}

/** What a look at the person adds: facts without what is counted here. */
export type LookFacts = Omit<ProposalFacts, 'deskMs' | 'quietMs' | 'hereMs' | 'unanswered'>;

/** The state after a look, `passedMs` after the one before. */
export function afterLook(before: Proposing, looked: LookFacts, passedMs: number): Proposing {
  const counted = count(before, looked, passedMs);
  const facts: ProposalFacts = { ...looked, ...counted };
  if (!counted.proposal || !counted.isShown) return propose(counted, facts);
  return stand({ ...counted, shownMs: counted.shownMs + passedMs }, counted.proposal, facts);
}

/** Not now: quiet for as long again. */
export const putOff = (state: Proposing): Proposing => ({ ...gone(state), quietMs: 0 });

function count(state: Proposing, { status }: LookFacts, passedMs: number): Proposing {
  if (status.presence === 'away') return { ...state, hereMs: 0 };
  if (!status.counting) return state;
  return {
    ...state,
    deskMs: state.deskMs + passedMs,
    quietMs: state.quietMs === null ? null : state.quietMs + passedMs,
    hereMs: state.hereMs + passedMs,
  };
}

/** What is not shown yet follows the rule alone. */
function propose(state: Proposing, facts: ProposalFacts): Proposing {
  const proposal = proposalDue(facts);
  if (!proposal) return gone(state);
  return { ...state, proposal, isShown: isOnScreen(proposal, facts), shownMs: 0 };
}

const isOnScreen = ({ by }: Proposal, { status: { phase } }: ProposalFacts): boolean =>
  by === 'prompt' || phase.type === 'announced' || phase.type === 'running';

/** What is shown stays until its time is up, its break is over, or it is not welcome any more. */
function stand(state: Proposing, { by }: Proposal, facts: ProposalFacts): Proposing {
  const { phase } = facts.status;
  if (!isWelcome(facts)) return unanswered(state);
  const proposal = { ml: proposedMl(facts), by };
  if (by === 'break') {
    const isThere = phase.type !== 'counting' && phase.type !== 'snoozed';
    return isThere ? { ...state, proposal } : unanswered(state);
  }
  // A break that comes meanwhile takes it along.
  if (isOnScreen({ ...proposal, by: 'break' }, facts) && proposalPlace(facts) === 'break')
    return { ...state, proposal: { ...proposal, by: 'break' } };
  if (state.shownMs >= PROMPT_STAYS || !mayStandAlone(facts)) return unanswered(state);
  return { ...state, proposal };
}

const gone = (state: Proposing): Proposing => ({
  ...state,
  ...{ proposal: null, isShown: false, shownMs: 0 },
});
const unanswered = (state: Proposing): Proposing => ({
  ...gone(state),
  quietMs: 0,
  unanswered: state.unanswered + 1,
});
