import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { goTo } from '../../../renderer/state/place.ts';
import { MARKERS } from '../../../shared/ergonomics/photo/measure.ts';
import type { PhotoMeasure } from '../../../shared/ergonomics/photo/measure.ts';
import { DAY } from '../../../shared/time/moment.ts';
import { PIXEL } from '../../shared/routines/sample-routines.ts';
import type { AnyScreen } from './any-screen.ts';
import type { FakeOptions } from './bridge.ts';
import { FINE, sampleAudit } from './sample-audit.ts';
import { NOW, over } from './samples.ts';

const photo: PhotoMeasure = {
  width: 800,
  height: 600,
  markers: Object.fromEntries(
    MARKERS.map((id, index) => [id, { x: 80 * index, y: 50 * index }]),
  ) as PhotoMeasure['markers'],
  vertical: null,
  angles: { elbow: 97, knee: 92, trunk: -6, neck: 14, forearm: 3, eyeLine: -8 },
  errors: { elbow: 3, knee: 3, trunk: 2, neck: 3, forearm: 3, eyeLine: 1 },
  kept: true,
};

/** Something of everything: found, without points, and not known. */
const answers = {
  ...FINE,
  backSupport: ['noCurve'],
  armrests: ['high'],
  screenTwist: ['aside'],
  glare: 'unknown',
  light: ['dim'],
} as const;

const book: FakeOptions['book'] = {
  workplaces: [
    { id: 'desk', name: '[My desk]', removed: false },
    { id: 'home', name: '[Home]', removed: false },
    { id: 'old', name: '[Old]', removed: true },
  ],
  audits: [
    sampleAudit({ id: 'a1', at: NOW - 9 * DAY, answers, photo }),
    sampleAudit({
      id: 'a2',
      at: NOW - DAY,
      kind: 'recheck',
      answers: { ...answers, screenTwist: ['ahead'] },
      hours: { chair: 'long' },
    }),
  ],
  fixes: [
    { fix: 'lumbarTowel', state: 'done', at: NOW },
    { fix: 'lowerArmrests', state: 'impossible', at: NOW },
  ],
};

const openPlace = (path: string) => async (): Promise<void> => act(() => goTo('audit', path));
const unfold = (): void => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
};

/** The result of an audit and its report, the reminder on Today, the tip after a break. */
export const WORKPLACE_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'audit: result, unfolded': {
    page: 'dashboard',
    options: { book, answers: { 'audit.picture': () => PIXEL } },
    go: async (user) => {
      await openPlace('')();
      await user.click(screen.getAllByRole('radio', { checked: false })[1]!);
      unfold();
      for (const picture of document.querySelectorAll('dl + p + div > button'))
        await user.click(picture);
    },
  },
  'audit: nothing to do': {
    page: 'dashboard',
    options: { book: { audits: [sampleAudit()] } },
    go: openPlace(''),
  },
  'audit: an older look': {
    page: 'dashboard',
    options: { book },
    go: async (user: UserEvent) => {
      await openPlace('')();
      unfold();
      await user.click(document.querySelector('table button')!);
    },
  },
  'audit: a new workplace': {
    page: 'dashboard',
    options: { book, answers: { 'audit.change': () => ({ type: 'full' }) } },
    go: async (user) => {
      await openPlace('')();
      await user.click(document.querySelector('[aria-haspopup="true"]')!);
      await user.click(screen.getAllByRole('menuitem')[0]!);
      await user.type(screen.getByRole('textbox'), '[[Kitchen]{Enter}');
    },
  },
  'audit: report': {
    page: 'dashboard',
    options: {
      book: { ...book, audits: book.audits?.slice(0, 1) ?? [] },
      answers: { 'report.save': () => 'failed' },
    },
    go: async (user) => {
      await openPlace('report')();
      await user.click(screen.getAllByRole('button').at(-1)!);
    },
  },
  'audit: report of nothing': { page: 'dashboard', go: openPlace('report') },
  'today: look again': {
    page: 'dashboard',
    options: { book: { audits: [sampleAudit({ at: NOW - 100 * DAY })] } },
  },
  'break: tip': {
    page: 'break',
    options: {
      status: { phase: over() },
      answers: { 'audit.tip': () => ({ fix: 'x', title: '[Raise the screen]', how: '[How]' }) },
    },
  },
};
