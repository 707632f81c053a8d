import { act, fireEvent, screen } from '@testing-library/react';
import { goTo } from '../../../renderer/state/place.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { sampleRoutine } from '../../shared/routines/sample-routines.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';

export const HIPS = sampleRoutine();

export async function show(options: FakeOptions = {}) {
  const shown = await showPage('dashboard', options);
  await act(async () => goTo('stretch', 'routines'));
  await screen.findByRole('heading', { name: 'Your own routines' });
  return shown;
}
export type Main = Awaited<ReturnType<typeof show>>['main'];

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (name: string) => screen.getByRole('textbox', { name });
export const rows = (): readonly (string | undefined)[] =>
  screen.queryAllByRole('row').map((row) => /Step \d+: (.*?)(?=\d)/u.exec(row.textContent)?.[1]);
export const saved = (main: Main) => main.inputsOf('routines.save') as readonly Routine[];
export const names = (): readonly (string | null)[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
export const says = (words: string | RegExp) => screen.findByText(words);

export const choose = async (text: string, name = 'mine.json') => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const file = new File([text], name, { type: 'application/json' });
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
};
