import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { SettingGroupCard } from '../../../renderer/features/settings/SettingGroupCard.tsx';
import { useSettings } from '../../../renderer/features/settings/use-settings.ts';
import { showPart } from '../fakes/render-page.tsx';
import { SETTINGS } from '../../../shared/settings/definitions.ts';
import { SHORTCUT_SETTINGS } from '../../../shared/settings/shortcuts.ts';

/** The group alone, which is much quicker than the page it is on; the key for the prompt stands in another. */
function Shortcuts() {
  const { change, reset, refused } = useSettings();
  return (
    <SettingGroupCard
      group="shortcuts"
      names={SHORTCUT_SETTINGS}
      refused={refused}
      onChange={change}
      onReset={reset}
    />
  );
}
async function show(options: FakeOptions = {}) {
  const shown = await showPart(Shortcuts, options);
  const changes = () => shown.main.inputsOf('settings.change');
  const rests = () => shown.main.inputsOf('shortcuts.rest');
  return { ...shown, changes, rests };
}
const button = (name: string) => screen.getByRole('button', { name });
const row = (name: string) => screen.getByRole('group', { name });
const press = (key: string, about: object = {}) =>
  fireEvent.keyDown(document.body, { key, code: `Key${key.toUpperCase()}`, ...about });

describe('a shortcut', () => {
  it('is recorded from the keys that are pressed', async () => {
    const { main, user, changes } = await show();
    await user.click(button('Change: Key for the prompt'));
    expect(screen.getByText('Press the keys now. Esc leaves it as it is.')).toBeTruthy();
    press('k');
    expect(screen.getByText(/A shortcut needs Ctrl/u)).toBeTruthy();
    press('K', { ctrlKey: true, shiftKey: true });
    expect(changes()).toEqual([{ promptShortcut: 'CommandOrControl+Shift+K' }]);
    expect(SETTINGS.promptShortcut.pattern.test(main.settings().promptShortcut)).toBe(true);
  });

  it('is left alone by Esc, and removed on demand', async () => {
    const { user, changes } = await show();
    await user.click(button('Change: Key for the prompt'));
    fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });
    expect(changes()).toEqual([]);
    await user.click(button('Remove: Key for the prompt'));
    expect(changes()).toEqual([{ promptShortcut: '' }]);
  });

  it('is none before one is set, apart from that of the prompt', async () => {
    await show();
    for (const name of ['Stretch now', 'Start a break', 'Pause and resume', 'Log a drink'])
      expect(within(row(name)).getByText('None')).toBeTruthy();
  });
});

describe('keys that cannot be had', () => {
  it('are refused where another setting has them, which is named; others can be pressed at once', async () => {
    const { user, changes } = await show({ settings: { pauseShortcut: 'Control+Alt+P' } });
    await user.click(button('Change: Stretch now'));
    press('p', { ctrlKey: true, altKey: true });
    expect(within(row('Stretch now')).getByRole('status').textContent).toBe(
      '"Pause and resume" has Ctrl + Alt + P already. Press others, or remove them there first.',
    );
    expect(changes()).toEqual([]);
    press('o', { ctrlKey: true, altKey: true });
    expect(changes()).toEqual([{ stretchShortcut: 'CommandOrControl+Alt+O' }]);
  });

  it('may be those the setting has already', async () => {
    const { user } = await show({ settings: { pauseShortcut: 'Control+Alt+P' } });
    await user.click(button('Change: Pause and resume'));
    press('p', { ctrlKey: true, altKey: true });
    expect(screen.queryByText(/already/u)).toBeNull();
  });

  it('are refused where every program needs them', async () => {
    const { user, changes } = await show();
    await user.click(button('Change: Log a drink'));
    press('c', { ctrlKey: true });
    expect(screen.getByText('Other programs need Ctrl + C. Press others.')).toBeTruthy();
    expect(changes()).toEqual([]);
  });

  it('are told beside the setting where something else has them', async () => {
    await show({
      settings: { drinkShortcut: 'Control+Alt+D', pauseShortcut: 'Control+Alt+P' },
      answers: { 'shortcuts.rest': () => ['drinkShortcut'] },
    });
    const told = await screen.findByText(/Something else on this computer has these keys/u);
    expect(row('Log a drink').contains(told)).toBe(true);
    expect(within(row('Pause and resume')).queryByRole('status')).toBeNull();
  });

  it('are not told any more once the setting has others', async () => {
    const { user } = await show({
      settings: { drinkShortcut: 'Control+Alt+D' },
      answers: { 'shortcuts.rest': () => ['drinkShortcut'] },
    });
    await screen.findByText(/Something else/u);
    await user.click(button('Remove: Log a drink'));
    expect(await within(row('Log a drink')).findByText('None')).toBeTruthy();
    expect(screen.queryByText(/Something else/u)).toBeNull();
  });
});

describe('while one is recorded', () => {
  it('all of Sitwell’s own are free', async () => {
    const { user, rests } = await show();
    await user.click(button('Change: Log a drink'));
    expect(rests().at(-1)).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });
    expect(rests().at(-1)).toBe(false);
  });

  it('leaving the button ends it', async () => {
    const { user, rests, changes } = await show();
    await user.click(button('Change: Log a drink'));
    await user.tab();
    expect(rests().at(-1)).toBe(false);
    press('d', { altKey: true });
    expect(changes()).toEqual([]);
  });
});

describe('where Wayland may give no keys', () => {
  it('says so on Linux only', async () => {
    await show({ info: { platform: 'linux' } });
    expect(screen.getByText(/Wayland/u).textContent).toContain('sitwell break');
  });

  it('has nothing to say elsewhere', async () => {
    await show({ info: { platform: 'mac' } });
    expect(screen.queryByText(/Some Linux desktops/u)).toBeNull();
  });
});
