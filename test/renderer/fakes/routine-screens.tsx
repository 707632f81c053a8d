import { act, fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { goTo } from '../../../renderer/state/place.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { PIXEL, sampleRoutine } from '../../shared/routines/sample-routines.ts';
import type { AnyScreen } from './any-screen.ts';

/** A person's own words, in brackets like all that is no message. */
const MINE: Routine = sampleRoutine({
  name: '[Hips]',
  note: '[Twice a day]',
  steps: [
    { stretch: 'catCow', seconds: 40 },
    { stretch: 'another', seconds: 40 },
    { title: '[Band]', seconds: 30, sides: 'each', picture: PIXEL },
  ],
});

const openRoutines = async (): Promise<void> => act(async () => goTo('stretch', 'routines'));

const importText = async (text: string): Promise<void> => {
  await openRoutines();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const files = [new File([text], '[mine]')];
  await act(async () => fireEvent.change(input, { target: { files } }));
};

/** The first step's editor, or that of the step with this number. */
const edit =
  (step = 1) =>
  async (user: UserEvent): Promise<void> => {
    await openRoutines();
    await user.click(document.querySelector('[data-return="hips-and-back"]')!);
    await user.click(screen.getAllByRole('row')[step - 1]!);
  };

const options = {
  routines: [MINE],
  settings: { cautions: ['knee'], hiddenStretches: ['catCow'] },
} as const;

/** The screens of a person's own routines, for screens.tsx. */
export const ROUTINE_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'routines: one': { page: 'dashboard', options, go: openRoutines },
  'routines: deleted': {
    page: 'dashboard',
    options,
    go: async (user) => {
      await openRoutines();
      await user.click(document.querySelector('[data-return="hips-and-back"] ~ button ~ button')!);
    },
  },
  'routines: refused': {
    page: 'dashboard',
    go: () => importText('{"sitwellRoutine": 1, "id": "A", "hips": []}'),
  },
  'routines: there already': {
    page: 'dashboard',
    options,
    go: () => importText(routineText(MINE)),
  },
  'routines: a stretch of one': { page: 'dashboard', options, go: edit() },
  'routines: an unknown stretch': { page: 'dashboard', options, go: edit(2) },
  'routines: an own step': { page: 'dashboard', options, go: edit(3) },
  'routines: looking for a stretch': {
    page: 'dashboard',
    options,
    go: async (user) => {
      await edit()(user);
      await user.type(screen.getByRole('combobox'), 'l');
    },
  },
  'routines: not kept': {
    page: 'dashboard',
    options: { ...options, answers: { 'routines.save': () => 'full' } },
    go: async (user) => {
      await edit()(user);
      await user.type(screen.getAllByRole('textbox')[0]!, 'x]');
      await user.click(screen.getAllByRole('tabpanel')[0]!.querySelector('button')!);
    },
  },
};
