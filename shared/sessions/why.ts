import type { MessageKey } from '../messages/translator.ts';
import { DAY } from '../time/moment.ts';
import type { Past } from './past.ts';
import type { Reason } from './score.ts';
import type { Words } from './session.ts';

/** Why a stretch was chosen, in words: "Because your hips had nothing since yesterday." Null where nothing stood out. */
export function whyOf(reason: Reason | null, past: Past): Words | null {
  switch (reason?.kind) {
    case undefined:
      return null;
    case 'target': {
      const { target, since } = reason;
      // Nobody missed anything on a first day.
      if (past.isEmpty) return { key: `sessions.why_first_${target}` };
      if (since === Infinity) return { key: `sessions.why_week_${target}` };
      const days = daysAgo(since, past.dayLength);
      return days === 1
        ? { key: `sessions.why_yesterday_${target}` }
        : { key: `sessions.why_days_${target}`, values: { count: days } };
    }
    case 'area':
      return { key: `sessions.why_area_${reason.area}` };
    case 'change':
      return words('sessions.why_change');
    case 'favourite':
      return words('sessions.why_favourite');
    case 'standing':
      return words('sessions.why_standing');
    case 'eyes':
      return words('sessions.why_eyes');
    case 'breath':
      return words('sessions.why_breath');
    case 'gentle':
      return words('sessions.why_gentle');
  }
}

const words = (key: MessageKey): Words => ({ key });

/** How many days before today it was; days begin when today began. */
const daysAgo = (since: number, dayLength: number): number =>
  Math.max(1, Math.ceil((since - dayLength) / DAY));
