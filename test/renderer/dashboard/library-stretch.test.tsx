import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionStep } from '../../../shared/sessions/session.ts';
import { previewSteps } from '../../../shared/sessions/stretch-preview.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import { pass } from '../fakes/pass.ts';
import { button, heading, named, select, show, t, tile, tiles } from './library-page.ts';

describe('one stretch', () => {
  it('shows every cue in order, what it asks for, and every caution with its advice', async () => {
    await show({}, 'of/pigeon');
    const pigeon = stretchById('pigeon')!;
    expect(heading()).toBe(named('pigeon'));
    const cues = within(screen.getByRole('region', { name: 'How it goes' })).getAllByRole('listitem'); // prettier-ignore
    expect(cues.map((cue) => cue.querySelector('p')?.textContent)).toEqual(
      previewSteps(pigeon, 'right').map(({ cue }) => ('key' in cue ? t(cue.key) : '')),
    );
    expect(screen.getByText('Then the same on the other side.')).toBeTruthy();
    for (const { advice } of pigeon.cautions)
      expect(screen.getAllByText(t(advice))).not.toEqual([]);
    for (const need of pigeon.needs)
      expect(document.body.textContent).toContain(t(`library.need_${need}`));
  });

  it('is left by Esc for the same place in the same list', async () => {
    const { user } = await show();
    await user.selectOptions(select('Where'), 'Floor');
    await user.click(tile('pigeon'));
    expect(heading()).toBe(named('pigeon'));
    expect(window.location.hash).toBe('#stretch/of/pigeon');
    await user.keyboard('{Escape}');
    expect(heading()).toBe('Stretch');
    expect(document.activeElement).toBe(tile('pigeon'));
    expect(select('Where')).toHaveProperty('value', 'floor');
  });

  it('leads to the other forms of its pose, and back to where one came from', async () => {
    const { user } = await show();
    await user.click(tile('childPose'));
    await user.click(tile('deskRest'));
    expect(heading()).toBe(named('deskRest'));
    await user.click(button('Back'));
    expect(document.activeElement).toBe(tile('childPose'));
  });

  it('that is unknown shows the list', async () => {
    await show({}, 'of/nothing');
    expect(heading()).toBe('Stretch');
  });

  it('starts as a session', async () => {
    const { main, user } = await show({}, 'of/chairTwist');
    await user.click(button(/^Start/u));
    expect(main.inputsOf('session.start')).toEqual([{ what: 'stretch', id: 'chairTwist' }]);
    expect(screen.queryByText(t('library.startRefused'))).toBeNull();
  });

  it('says so where it cannot start', async () => {
    const { user } = await show({ answers: { 'session.start': () => false } }, 'of/chairTwist');
    await user.click(button(/^Start/u));
    expect(await screen.findByText(t('library.startRefused'))).toBeTruthy();
  });

  it('is hidden by "Not for me", which can be undone at once or in the list', async () => {
    const { main, user } = await show({}, 'of/cobra');
    await user.click(button('Not for me'));
    expect(main.settings().hiddenStretches).toEqual(['cobra']);
    await user.click(button('Undo'));
    expect(main.settings().hiddenStretches).toEqual([]);
    await user.click(button('Not for me'));
    await user.keyboard('{Escape}');
    expect(tiles()).not.toContain('cobra');
    await user.click(button('Show 1 that is not for you'));
    expect(tiles()).toContain('cobra');
    await user.click(button(`Bring back: ${named('cobra')}`));
    expect(main.settings().hiddenStretches).toEqual([]);
    expect(tiles().filter((id) => id === 'cobra')).toHaveLength(1);
  });
});

describe('the preview', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const press = (name: string): void => act(() => button(name).click());
  const count = previewSteps(stretchById('chairTwist')!, 'right').length;
  const currentCue = () => document.querySelector('[aria-current="step"]')?.textContent;
  const cueOf = ({ cue }: SessionStep) => ('key' in cue ? t(cue.key) : cue.text);
  const step = (): string | undefined => /Step (\d+)/u.exec(document.body.textContent)?.[1];

  it('goes from step to step by itself and round again, and can be paused', async () => {
    await show({}, 'of/chairTwist');
    const steps = previewSteps(stretchById('chairTwist')!, 'right');
    expect(step()).toBe('1');
    pass(steps[0]!.length);
    expect(step()).toBe('2');
    expect(currentCue()).toContain(cueOf(steps[1]!));
    press('Pause');
    pass(60_000);
    expect(step()).toBe('2');
    press('Play');
    for (const { length } of steps.slice(1)) pass(length);
    expect(step()).toBe('1');
  });

  it('is stepped through by hand, in both directions', async () => {
    await show({}, 'of/chairTwist');
    press('Next step');
    expect(step()).toBe('2');
    press('Step back');
    press('Step back');
    expect(step()).toBe(String(count));
    pass(60_000);
    expect(step()).toBe(String(count));
  });

  it('stands still where less movement is wanted', async () => {
    await show({ settings: { motion: 'reduced' } }, 'of/chairTwist');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    const twist = stretchById('chairTwist')!;
    const steps = previewSteps(twist, 'right');
    const shown = steps.findIndex(({ to }) => to === portraitPose(twist)) + 1;
    expect(step()).toBe(String(shown));
    pass(60_000);
    expect(step()).toBe(String(shown));
    press('Next step');
    expect(step()).toBe(String((shown % steps.length) + 1));
  });
});
