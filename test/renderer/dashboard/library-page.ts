import { act, screen, within } from '@testing-library/react';
import { goTo } from '../../../renderer/state/place.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';

export const { t } = createTranslator('en');

/** The Stretch section, at a place within it. */
export async function show(options: FakeOptions = {}, path = '') {
  const shown = await showPage('dashboard', options);
  act(() => goTo('stretch', path));
  return shown;
}
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const chip = (group: string, name: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });
export const select = (name: string) => screen.getByRole('combobox', { name });
export const tiles = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-stretch]')].map(
    ({ dataset }) => dataset['stretch'] ?? '',
  );
export const tile = (id: string) => document.querySelector<HTMLElement>(`[data-stretch="${id}"]`)!;
export const named = (id: string): string => t(stretchById(id)!.name);
export const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
export const ids = (stretches: readonly Stretch[]) => stretches.map(({ id }) => id).toSorted();
