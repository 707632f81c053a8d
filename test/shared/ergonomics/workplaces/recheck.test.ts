import { describe, expect, it } from 'vitest';
import type { AuditBook } from '../../../../shared/ergonomics/workplaces/book.ts';
import { recheckDue } from '../../../../shared/ergonomics/workplaces/recheck.ts';
import { DAY } from '../../../../shared/time/moment.ts';
import { factsWith } from '../answers.ts';
import { audit, NOW, note } from './book-facts.ts';

const due = (about: Partial<Pick<AuditBook, 'audits' | 'fixes' | 'putOff'>>) =>
  recheckDue({ audits: [], fixes: [], putOff: null, ...about }, NOW);
const low = factsWith({ screenHeight: ['low'], screenDistance: ['far'] });

describe('looking again is proposed', () => {
  it('where nobody ever looked', () => {
    expect(due({})).toEqual({ reason: 'never', since: null, questions: [] });
  });

  it('not after an audit', () => {
    expect(due({ audits: [audit(low)] })).toBeNull();
  });

  it('about what was changed, from the first change on', () => {
    const fixes = [
      note('bringScreen', 'done', NOW - 2),
      note('raiseScreen', 'done', NOW - 3),
      note('centreScreen', 'planned', NOW - 4),
    ];
    expect(due({ audits: [audit(low)], fixes })).toEqual({
      reason: 'changed',
      since: NOW - 3,
      questions: ['screenHeight', 'screenDistance'],
    });
  });

  it('not about a change that was looked at and helped, nor about a fix of another Sitwell', () => {
    const fixes = [note('raiseScreen', 'done'), note('hoverDesk', 'done')];
    const after = audit({ ...factsWith({ screenDistance: ['far'] }), kind: 'recheck', at: NOW });
    expect(due({ audits: [audit(low), after], fixes })).toBeNull();
  });

  it.each([
    { days: 89, reason: undefined },
    { days: 90, reason: 'months' },
  ])('$days days after the last whole audit: $reason', ({ days, reason }) => {
    const at = NOW - days * DAY;
    const audits = [audit({ at: at - 5 }), audit({ at }), audit({ kind: 'recheck', at: NOW - 1 })];
    expect(due({ audits })?.reason).toBe(reason);
    if (reason) expect(due({ audits })?.since).toBe(at);
  });

  it.each([
    { days: 0, proposed: false },
    { days: 13, proposed: false },
    { days: 14, proposed: true },
  ])('$days days after it was put aside: $proposed', ({ days, proposed }) => {
    expect(due({ putOff: NOW - days * DAY }) !== null).toBe(proposed);
  });

  it('where it was put aside in a future that a wrong clock told', () => {
    expect(due({ putOff: NOW + DAY })?.reason).toBe('never');
  });
});
