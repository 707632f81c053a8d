import type { LookFacts } from '../../../shared/hydration/proposing.ts';
import type { ProposalFacts } from '../../../shared/hydration/propose.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { statusWith } from '../../fakes/status.ts';

/** Somebody at the desk who logs drinks, the next break 20 minutes off. */
export function lookWith(about: Partial<LookFacts> = {}, status: Partial<Status> = {}): LookFacts {
  return {
    ...{ isOn: true, usesLog: true, isInTime: true, breaksShow: true, isCornerFree: true },
    ...{ everyMs: 90 * MINUTE, note: null, countedMl: 500, goalMl: 2_000 },
    sizes: [150, 200, 250, 330, 500, 750],
    status: statusWith(status),
    ...about,
  };
}

/** The same after an hour and a half without a drink. */
export function dueWith(
  about: Partial<ProposalFacts> = {},
  status: Partial<Status> = {},
): ProposalFacts {
  const times = { deskMs: 90 * MINUTE, quietMs: null, hereMs: 90 * MINUTE, unanswered: 0 };
  return { ...lookWith({}, status), ...times, ...about };
}
