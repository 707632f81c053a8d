import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { SettingGroupCard } from '../../../renderer/features/settings/SettingGroupCard.tsx';
import { visibleSettings } from '../../../renderer/features/settings/setting-list.ts';
import { useSettings } from '../../../renderer/features/settings/use-settings.ts';
import { showPart } from '../fakes/render-page.tsx';
import type { SignView } from '../../../shared/sensing/senses-view.ts';

/** The group alone, which is much quicker than the page it is on. */
function Holds() {
  const { change, reset, refused } = useSettings();
  const names = visibleSettings(true).flatMap(({ group, name }) =>
    group === 'holds' ? [name] : [],
  );
  return (
    <SettingGroupCard
      group="holds"
      names={names}
      refused={refused}
      onChange={change}
      onReset={reset}
    />
  );
}

async function show(options: FakeOptions = {}) {
  const shown = await showPart(Holds, options);
  const group = screen.getByLabelText('Programs to leave out', { selector: '[role="group"]' });
  const names = within(group);
  const field = names.getByLabelText<HTMLInputElement>(/^Name of a program/u);
  return { ...shown, names, field, list: names.getByRole('list') };
}

describe('names of programs', () => {
  it('are added with Enter, without what is around them, and stay in their order', async () => {
    const { main, user, field, list } = await show({ settings: { ignoredPrograms: ['zoom'] } });
    await user.type(field, '  OBS Studio {Enter}');
    expect(main.settings().ignoredPrograms).toEqual(['zoom', 'OBS Studio']);
    expect(list.textContent).toBe('zoomOBS Studio');
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  it('are there once, whatever their case; what was typed stays to be changed', async () => {
    const { main, user, names, field } = await show({ settings: { ignoredPrograms: ['zoom'] } });
    await user.type(field, 'ZOOM{Enter}');
    expect(main.settings().ignoredPrograms).toEqual(['zoom']);
    expect(names.getByRole('status').textContent).toBe('zoom is there already.');
    expect(field.value).toBe('ZOOM');
    await user.type(field, ' 2');
    expect(names.getByRole('status').textContent).toBe('');
  });

  it('are not added while nothing is typed', async () => {
    const { main, user, field } = await show();
    await user.type(field, '   {Enter}');
    expect(main.inputsOf('settings.change')).toEqual([]);
  });

  it('are removed by their own button, and the keyboard stays with the list', async () => {
    const { main, user, names, list } = await show({ settings: { ignoredPrograms: ['a', 'b'] } });
    await user.click(names.getByRole('button', { name: 'Remove a' }));
    expect(main.settings().ignoredPrograms).toEqual(['b']);
    expect(document.activeElement).toBe(list);
  });

  it('are thirty at most', async () => {
    const full = Array.from({ length: 30 }, (_, index) => `program ${index}`);
    await show({ settings: { quietPrograms: full } });
    expect(screen.getByText('30 are there. Remove one to add another.')).toBeTruthy();
  });
});

const microphone: SignView = {
  sign: 'microphone',
  answer: { is: 'yes', by: [{ program: 'zoom', reason: '' }] },
  at: 0,
};

describe('what Sitwell notices now', () => {
  it('is shown above what can be set about it, and follows', async () => {
    const { main } = await show();
    expect(await screen.findByText('Nothing that would hold prompts back.')).toBeTruthy();
    act(() =>
      main.tell('senses', {
        signs: [microphone],
        holds: [{ hold: 'meeting', programs: ['zoom'] }],
        engaged: true,
      }),
    );
    expect(screen.getByText('You are in a call (zoom), so prompts wait.')).toBeTruthy();
    expect(screen.queryByText('Microphone in use by zoom.')).toBeNull();
    act(() => main.tell('senses', { signs: [microphone], holds: [], engaged: false }));
    expect(screen.getByText('Microphone in use by zoom.')).toBeTruthy();
    expect(screen.getByText('Nothing that would hold prompts back.')).toBeTruthy();
  });
});
