// What lives here: the Workstation section of somebody with audits, for the tests of result and report.
// What does not: the fake main process (../fakes/bridge.ts), what is tested.
import { act } from '@testing-library/react';
import { goTo } from '../../../renderer/state/place.ts';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { DAY } from '../../../shared/time/moment.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';
import { FINE, sampleAudit } from '../fakes/sample-audit.ts';
import { sampleBook } from '../fakes/sample-book.ts';
import { NOW } from '../fakes/samples.ts';

/** Answers that find something in each section, and something without points. */
export const TROUBLED: Audit['answers'] = {
  ...FINE,
  backSupport: ['noCurve'],
  armrests: ['high'],
  screenHeight: ['low'],
  screenTwist: ['aside'],
  pointer: ['far'],
  light: ['dim'],
};

/** An audit that found trouble, and a second look at the screen that found less. */
export const TWO_LOOKS: readonly Audit[] = [
  sampleAudit({ id: 'a1', at: NOW - 10 * DAY, answers: TROUBLED }),
  sampleAudit({
    id: 'a2',
    at: NOW - DAY,
    kind: 'recheck',
    answers: { ...TROUBLED, screenTwist: ['ahead'] },
  }),
];

/** Opens a place of the section over a book that changes as `changed` says. */
export async function showWorkplace(
  book: Partial<AuditBook>,
  path = '',
  answers: FakeOptions['answers'] = {},
) {
  const shown = await showPage('dashboard', { book, answers });
  await act(async () => goTo('audit', path));
  return shown;
}

/** Answers a change of the book with it as it is then. */
export const changedTo = (book: Partial<AuditBook>) => () =>
  ({ type: 'changed', book: sampleBook(book) }) as const;
