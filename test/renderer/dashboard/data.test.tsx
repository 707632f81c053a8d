import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataSection } from '../../../renderer/features/data/DataSection.tsx';
import { LONGEST_EXPORT } from '../../../shared/data/export-file.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPart } from '../fakes/render-page.tsx';
import { jsonFile, sampleFound, STRETCHLY_FILE } from '../fakes/sample-data.ts';

const show = (answers: FakeOptions['answers'] = {}, settings: FakeOptions['settings'] = {}) =>
  showPart(DataSection, { answers, settings });
const button = (name: string) => screen.getByRole('button', { name });
const choose = async (user: Awaited<ReturnType<typeof show>>['user'], field: 0 | 1, file: File) =>
  user.upload(document.querySelectorAll<HTMLInputElement>('input[type="file"]')[field]!, file);

describe('a copy', () => {
  it.each([
    ['Save everything', 'json'],
    ['Save the tables', 'csv'],
  ])('is made by "%s"', async (name, kind) => {
    const { main, user } = await show();
    await user.click(button(name));
    expect(main.inputsOf('data.export')).toEqual([kind]);
    expect(await screen.findByText('The copy is saved.')).toBeTruthy();
  });

  it('that could not be saved is told', async () => {
    const { user } = await show({ 'data.export': () => 'failed' });
    await user.click(button('Save everything'));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
  });

  it('says nothing where the person thought better of it', async () => {
    const { user } = await show({ 'data.export': () => 'cancelled' });
    await user.click(button('Save everything'));
    expect(screen.queryByText(/^The copy/u)).toBeNull();
  });
});

describe('taking a copy in', () => {
  it('shows what is new, and takes it in without its settings', async () => {
    const { main, user } = await show({ 'data.look': () => sampleFound() });
    await choose(user, 0, jsonFile('{"a": 1}'));
    expect(await screen.findByText('1 drink')).toBeTruthy();
    expect(screen.getByText('2 routines')).toBeTruthy();
    expect(screen.getByText('300 entries are here already.')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('H3');
    await user.click(button('Take it in'));
    expect(main.inputsOf('data.take')).toEqual([{ text: '{"a": 1}', settings: false }]);
    expect(await screen.findByText('Done. 3 entries were added.')).toBeTruthy();
  });

  it('takes its settings only where that is ticked', async () => {
    const { main, user } = await show({ 'data.look': () => sampleFound() });
    await choose(user, 0, jsonFile('{}'));
    await user.click(await screen.findByText('Take over 3 settings that differ, too'));
    await user.click(button('Take it in'));
    expect(main.inputsOf('data.take')).toEqual([{ text: '{}', settings: true }]);
  });

  it('has nothing to take where all of it is here', async () => {
    const found = sampleFound({ entries: [], routines: 0, settings: 0 });
    const { user } = await show({ 'data.look': () => found });
    await choose(user, 0, jsonFile('{}'));
    expect(await screen.findByText('Everything in it is here already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull();
    await user.click(button('Leave it'));
    expect(screen.queryByText('Everything in it is here already.')).toBeNull();
  });

  it.each([
    ['notJson', 'not whole'],
    ['notSitwell', 'not a copy'],
    ['newer', 'later Sitwell'],
    ['tooLarge', 'larger'],
    ['bad', 'journal.drink[12].ml'],
    ['full', 'more routines'],
    ['failed', 'disk'],
  ] as const)('says why a file is refused: %s', async (reason, words) => {
    const where = 'journal.drink[12].ml';
    const { user } = await show({ 'data.look': () => ({ type: 'refused', reason, where }) });
    await choose(user, 0, jsonFile('{}'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing was changed');
    expect(alert.textContent).toContain(words);
  });

  it('refuses a file that is too large without reading it', async () => {
    const { main, user } = await show();
    const file = jsonFile('{}');
    Object.defineProperty(file, 'size', { value: LONGEST_EXPORT + 1 });
    await choose(user, 0, file);
    expect((await screen.findByRole('alert')).textContent).toContain('larger');
    expect(main.inputsOf('data.look')).toEqual([]);
  });
});

describe('going back to a backup', () => {
  it('asks first, and can be left', async () => {
    const { main, user } = await show();
    await user.click(button('Go back to November 22, 2026'));
    expect(document.activeElement?.textContent).toContain('November 22, 2026');
    await user.click(button('Stay here'));
    expect(screen.queryByText(/^Your days will be/u)).toBeNull();
    expect(main.inputsOf('data.restore')).toEqual([]);
  });

  it('says that Sitwell opens again', async () => {
    const { main, user } = await show();
    await user.click(button('Go back to November 22, 2026'));
    await user.click(button('Go back to it'));
    expect(main.inputsOf('data.restore')).toEqual(['journal-2026-11-22.sqlite']);
    expect(await screen.findByText('Sitwell closes and opens again.')).toBeTruthy();
  });

  it('says where a backup cannot be used', async () => {
    const { user } = await show({ 'data.restore': () => false });
    await user.click(button('Go back to November 22, 2026'));
    await user.click(button('Go back to it'));
    expect((await screen.findByRole('alert')).textContent).toContain('not whole');
  });
});

describe('deleting everything', () => {
  it('waits for the word, written by keyboard', async () => {
    const { main, user } = await show();
    await user.click(button('Delete everything'));
    await user.type(screen.getByRole('textbox', { name: /the word/u }), 'delet{Enter}');
    expect(main.inputsOf('data.erase')).toEqual([]);
    expect(button('Delete everything now')).toHaveProperty('disabled', true);
    await user.type(screen.getByRole('textbox', { name: /the word/u }), 'E {Enter}');
    expect(main.inputsOf('data.erase')).toEqual(['everything']);
  });

  it('can be left', async () => {
    const { main, user } = await show();
    await user.click(button('Delete everything'));
    await user.type(screen.getByRole('textbox', { name: /the word/u }), 'delete');
    await user.click(button('Cancel'));
    await user.click(button('Delete everything'));
    expect(screen.getByRole('textbox', { name: /the word/u })).toHaveProperty('value', '');
    expect(main.inputsOf('data.erase')).toEqual([]);
  });
});

describe('settings of another app', () => {
  it('are listed first, then taken over, and can be taken back', async () => {
    const { main, user } = await show({}, { moveIntervalMinutes: 45 });
    await choose(user, 1, jsonFile(STRETCHLY_FILE));
    const line = await screen.findByText(
      'Short break after: 32 minutes (the nearest that Sitwell has)',
    );
    expect(within(line.closest('ul')!).getByText('Eye rest: on')).toBeTruthy();
    expect(screen.getByText(/mainColor/u)).toBeTruthy();
    expect(main.inputsOf('settings.change')).toEqual([]);
    await user.click(button('Take these over'));
    expect(main.settings()).toMatchObject({ moveIntervalMinutes: 32, eyesEnabled: true });
    await user.click(button('Undo'));
    expect(main.settings()).toMatchObject({ moveIntervalMinutes: 45, eyesEnabled: false });
    expect(screen.getByText('Your settings are as they were.')).toBeTruthy();
  });

  it('are refused where the file is of no app that is known', async () => {
    const { user } = await show();
    await choose(user, 1, jsonFile('{}'));
    expect((await screen.findByRole('alert')).textContent).toContain('not a settings file');
  });
});
