import { scoreAudit } from '../../../../shared/ergonomics/audit/score-audit.ts';
import type { Audit, AuditDraft } from '../../../../shared/ergonomics/audit/audit.ts';
import type { FixState } from '../../../../shared/ergonomics/fixes/fix.ts';
import type { PhotoMeasure } from '../../../../shared/ergonomics/photo/measure.ts';
import { ANGLES, MARKERS } from '../../../../shared/ergonomics/photo/measure.ts';
import type { CommandContext } from '../../../../shared/ergonomics/workplaces/apply-command.ts';
import type { FixNote } from '../../../../shared/ergonomics/workplaces/book.ts';
import { firstState } from '../../../../shared/ergonomics/workplaces/state.ts';
import type { BookState } from '../../../../shared/ergonomics/workplaces/state.ts';
import { DAY } from '../../../../shared/time/moment.ts';
import { factsWith } from '../answers.ts';

/** Wall-clock ms of all that is done now. */
export const NOW = 1_000 * DAY;

/** Two workplaces, the first of them chosen, and one that was put away. */
export const BOOK: BookState = {
  ...firstState('office', 'Office'),
  workplaces: [
    { id: 'office', name: 'Office', removed: false },
    { id: 'home', name: 'Home', removed: false },
    { id: 'old', name: 'Old office', removed: true },
  ],
};

/** What commands are carried out with; ids are new-1, new-2 and so on. */
export function context(about: Partial<CommandContext> = {}): CommandContext {
  let ids = 0;
  return {
    now: NOW,
    newId: () => `new-${(ids += 1)}`,
    lastAudit: null,
    fixes: [],
    score: scoreAudit,
    ...about,
  };
}

/** A finished audit of the office, a day ago, faultless but for what is said. */
export function audit(about: Partial<Audit> = {}): Audit {
  const facts = { ...factsWith(), ...about };
  return {
    ...{ id: 'a1', workplace: 'office', at: NOW - DAY, kind: 'full' },
    ...facts,
    score: scoreAudit(facts),
  };
}

/** A draft that was begun an hour ago. */
export const draft = (about: Partial<AuditDraft> = {}): AuditDraft => ({
  ...{ id: 'draft-1', begun: NOW - DAY / 24 },
  ...factsWith(),
  ...about,
});

export const note = (fix: string, state: FixState, at = NOW - DAY / 2): FixNote => ({
  ...{ fix, state, at },
});

const NO_ANGLE = Object.fromEntries(ANGLES.map((angle) => [angle, 0])) as PhotoMeasure['angles'];

/** A measured picture. */
export const PHOTO: PhotoMeasure = {
  ...{ width: 1_200, height: 900, vertical: null, kept: false },
  markers: Object.fromEntries(
    MARKERS.map((marker) => [marker, { x: 10, y: 20 }]),
  ) as PhotoMeasure['markers'],
  ...{ angles: NO_ANGLE, errors: NO_ANGLE },
};
