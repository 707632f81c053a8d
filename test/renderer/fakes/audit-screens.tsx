import { act, screen } from '@testing-library/react';
import { goTo } from '../../../renderer/state/place.ts';
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { AnyScreen } from './any-screen.ts';
import { FINE, sampleAudit } from './sample-audit.ts';
import { sampleDraft, workingBook } from './working-book.ts';

const HOUR = 3_600_000;

/** A place of the Workstation section over a book. */
const at = (
  path: string,
  first: Partial<AuditBook> = {},
  then: (disk: { readonly fail: () => void }) => AnyScreen['go'] = () => undefined,
): AnyScreen => {
  const { answers, fail } = workingBook(first);
  const after = then({ fail: () => fail(true) });
  return {
    page: 'dashboard',
    options: { answers },
    go: async (user) => {
      await act(async () => goTo('audit', path));
      await after?.(user);
    },
  };
};

const begun = sampleDraft({ answers: { chairHeight: ['low'], armrests: ['right'] } });
const unsure = sampleDraft({ answers: { ...FINE, wrists: UNKNOWN, glare: UNKNOWN } });
const audits = [sampleAudit({ answers: { ...FINE, chairHeight: ['low'] } })];

/** The screens of answering an audit, for screens.tsx. */
export const AUDIT_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'audit: beginning': at('begin'),
  'audit: begun, starting over': at('begin', { draft: begun, audits }, () => async (user) => {
    await user.click(document.querySelectorAll('main section button')[2]!);
  }),
  'audit: a question': at('questions/chairHeight', { draft: begun }),
  'audit: a question with several answers, how to check': at(
    'questions/chairFixed',
    { draft: begun },
    () => async (user) => user.click(document.querySelector('button[aria-expanded="false"]')!),
  ),
  'audit: an answer that is not kept': at('questions/wrists', {}, ({ fail }) => async (user) => {
    fail();
    await user.click(screen.getAllByRole('radio')[0]!);
  }),
  'audit: all on one page': at('questions', { draft: begun }, () => async (user) => {
    await act(async () => goTo('audit', 'begin'));
    await user.click(document.querySelectorAll('main section button')[1]!);
  }),
  'audit: times': at('hours', {
    draft: unsure,
    measured: {
      days: 9,
      seatedMs: 6 * HOUR,
      atDeskMs: 7 * HOUR,
      longestMs: HOUR,
      proposed: { chair: 'long', monitor: 'long', mouse: 'long', keyboard: 'long' },
    },
  }),
  'audit: times, nothing measured': at('hours', { draft: begun }),
  'audit: summary': at('summary', { draft: unsure }),
  'audit: summary of nothing': at('summary'),
  'audit: one thing again': at('recheck/chairHeight', { audits }),
  'audit: two things again': at('recheck/elbows,deskHeight', { audits }),
  'audit: one thing again, and what comes with it': at(
    'recheck/phone',
    { audits },
    () => async (user) => user.click(screen.getAllByRole('radio')[0]!),
  ),
};
