// What lives here: when a drink may be proposed, how much, and whether on its own or along with a break.
// What does not: how a proposal comes and goes over time (proposing.ts), its window (electron/hydration).
// To add a condition: a line in `isWelcome` and a row in its test.
import type { Status } from '../breaks/status.ts';
import { MINUTE } from '../time/moment.ts';
import type { WaterView } from './water-view.ts';

/** The most that is ever proposed at once, ml (health.md §5 "Upper safety"). */
export const MOST_PROPOSED = 300;
/** Less than this is not worth a proposal of its own, ml. */
export const LEAST_PROPOSED = 100;
/** Proposed where none of the person's sizes lies between those two, ml. */
const PLAIN_CUP = 150;
/** A proposal waits for a break that comes due within this, and comes with one that is so much too early for it, ms. */
export const JOINS_WITHIN = 12 * MINUTE;
/** A break that cannot carry a proposal is not crowded by one, ms. */
const CLOSE = 2 * MINUTE;
/** So many proposals that nobody answered are enough for a day. */
export const ENOUGH_UNANSWERED = 3;
/** Nobody is asked before this long at the desk again, ms. */
const SETTLED_AFTER = MINUTE;

/** What a proposal says. */
export type Proposal = NonNullable<WaterView['proposal']>;

/** Everything the rule depends on. */
export interface ProposalFacts {
  /** Prompts are switched on. */
  readonly isOn: boolean;
  /** The person uses the log: there is a drink of the last two weeks. */
  readonly usesLog: boolean;
  /** The time at the desk without a drink after which one is proposed, ms. */
  readonly everyMs: number;
  /** Time at the desk since the last drink, or since the day began, ms. */
  readonly deskMs: number;
  /** Time at the desk since the last proposal went, ms; null if there was none since the last drink. */
  readonly quietMs: number | null;
  /** Time at the desk since the last absence, ms. */
  readonly hereMs: number;
  /** Proposals of the day that nobody answered. */
  readonly unanswered: number;
  /** Inside the time over which the day's goal is spread (pace.ts). */
  readonly isInTime: boolean;
  readonly note: WaterView['note'];
  readonly countedMl: number;
  readonly goalMl: number | null;
  /** From small to large, ml. */
  readonly sizes: readonly number[];
  /** Breaks have a window, in which a proposal can be shown. */
  readonly breaksShow: boolean;
  /** Nothing else stands in the corner. */
  readonly isCornerFree: boolean;
  readonly status: Pick<
    Status,
    'presence' | 'counting' | 'holds' | 'phase' | 'next' | 'ask' | 'askMeeting'
  >;
}

/** Whether a drink may be spoken of at all now. Who goes without a goal may have been told to drink little: they only log. */
export function isWelcome(facts: ProposalFacts): boolean {
  return (
    facts.isOn &&
    facts.usesLog &&
    facts.isInTime &&
    facts.note === null &&
    facts.status.holds.length === 0 &&
    facts.goalMl !== null &&
    facts.countedMl < facts.goalMl
  );
}

/** The proposal that is due now, if none stands yet; null for none. */
export function proposalDue(facts: ProposalFacts): Proposal | null {
  if (facts.unanswered >= ENOUGH_UNANSWERED || !isWelcome(facts)) return null;
  const by = proposalPlace(facts);
  return by && isDue(facts, by) ? { ml: proposedMl(facts), by } : null;
}

/** Whoever gets up anyway is not asked again soon after. */
function isDue(
  { everyMs, deskMs, quietMs, status: { phase } }: ProposalFacts,
  by: Proposal['by'],
): boolean {
  const isUp = by === 'break' && (phase.type === 'announced' || phase.type === 'running');
  const enough = isUp ? everyMs - JOINS_WITHIN : everyMs;
  return deskMs >= enough && (quietMs === null || quietMs >= enough);
}

/** Along with a break that is near or there, on its own, or not now. */
export function proposalPlace(facts: ProposalFacts): Proposal['by'] | null {
  const { phase, next } = facts.status;
  switch (phase.type) {
    case 'announced':
    case 'running':
      return carries(facts, phase.kind) ? 'break' : null;
    case 'over':
      return null;
    case 'snoozed':
      return near(facts, phase.kind, phase.inMs);
    case 'counting':
      return next ? near(facts, next.kind, next.remainingMs) : alone(facts);
  }
}

function near(
  facts: ProposalFacts,
  kind: NonNullable<Status['next']>['kind'],
  inMs: number,
): Proposal['by'] | null {
  if (carries(facts, kind)) return inMs <= JOINS_WITHIN ? 'break' : alone(facts);
  return inMs <= CLOSE ? null : alone(facts);
}

/** Getting up is what a refill goes with; an eye rest is over before the cup is full. */
const carries = ({ breaksShow }: ProposalFacts, kind: string): boolean =>
  breaksShow && kind !== 'eyes';

function alone(facts: ProposalFacts): 'prompt' | null {
  const isHere = facts.status.presence === 'atDesk' && facts.hereMs >= SETTLED_AFTER;
  return isHere && mayStandAlone(facts) ? 'prompt' : null;
}

/** Whether a prompt of its own may be on screen: somebody is there, and nothing else asks for them. */
export function mayStandAlone({ status, isCornerFree }: ProposalFacts): boolean {
  const { presence, phase, ask, askMeeting } = status;
  return (
    isCornerFree &&
    presence !== 'away' &&
    (phase.type === 'counting' || phase.type === 'snoozed') &&
    ask === null &&
    !askMeeting
  );
}

/** One of the person's sizes: the largest that fits what is left of the goal and into 300 ml. */
export function proposedMl({
  countedMl,
  goalMl,
  sizes,
}: Pick<ProposalFacts, 'countedMl' | 'goalMl' | 'sizes'>): number {
  const fit = sizes.filter((ml) => ml >= LEAST_PROPOSED && ml <= MOST_PROPOSED);
  const left = goalMl === null ? MOST_PROPOSED : goalMl - countedMl;
  return fit.findLast((ml) => ml <= left) ?? fit[0] ?? PLAIN_CUP;
}
