import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionStep } from '../../../shared/sessions/session.ts';
import { previewSteps } from '../../../shared/sessions/stretch-preview.ts';
import { arrange } from '../../../shared/stretches/browse.ts';
import { STRETCHES, stretchById } from '../../../shared/stretches/library.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import { POSE_IDS } from '../../../shared/stretches/stretch.ts';
import { pass } from '../fakes/pass.ts';
import { button, chip, heading, ids, named, select, show, t, tile, tiles } from './library-page.ts';

describe('browsing', () => {
  it('shows every stretch, the seven poses first with both their names', async () => {
    await show();
    expect(tiles().toSorted()).toEqual(ids(STRETCHES));
    for (const pose of POSE_IDS) {
      const names = screen.getByRole('heading', { level: 3, name: t(`library.pose_${pose}`) });
      expect(names.parentElement?.textContent).toContain(t(`library.pose_${pose}Sanskrit`));
    }
  });

  it('finds by area, place and time together, and shows all again', async () => {
    const { user } = await show();
    await user.click(chip('Area', 'Hamstrings'));
    await user.selectOptions(select('Where'), 'Standing');
    await user.selectOptions(select('Time'), 'Up to 2 min');
    expect(tiles()).toContain('softForwardFold');
    expect(tiles().every((id) => stretchById(id)?.areas.includes('hamstrings'))).toBe(true);
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/^\d+ stretch(es)?$/u);
    await user.click(button('Show all'));
    expect(tiles()).toHaveLength(STRETCHES.length);
  });

  it('finds by the Sanskrit name', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox', { name: 'Search stretches' }), 'balasana');
    expect(tiles()).toEqual(ids(STRETCHES.filter(({ pose }) => pose === 'balasana')));
  });

  it('finds with a slip of the finger, names first', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox'), 'pidgeon');
    expect(tiles()[0]).toBe('pigeon');
  });

  it('says how many there are in a line that also leads back to all, and keeps the keyboard', async () => {
    const { user } = await show();
    const line = screen.getByText(`${STRETCHES.length} stretches`);
    await user.type(screen.getByRole('searchbox'), 'cobra');
    expect(line.parentElement?.contains(button('Show all'))).toBe(true);
    await user.click(button('Show all'));
    expect(line.textContent).toBe(`${STRETCHES.length} stretches`);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('says so when nothing fits, with a way out', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('No stretch fits all of that.')).toBeTruthy();
    await user.click(button('Show all'));
    expect(tiles()).toHaveLength(STRETCHES.length);
  });

  it('is one stop of the Tab key, with the arrow keys between the stretches', async () => {
    const { user } = await show();
    const [first, second] = tiles();
    act(() => tile(first!).focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tile(second!));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(tile(tiles().at(-1)!));
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Favourite: /u);
    expect(document.querySelectorAll('[data-stretch][tabindex="0"]')).toHaveLength(1);
  });
});

describe('favourites', () => {
  it('are made and unmade beside a stretch, and can be looked at alone', async () => {
    const { main, user } = await show();
    await user.click(button(`Favourite: ${named('chairTwist')}`));
    expect(main.settings().favouriteStretches).toEqual(['chairTwist']);
    await user.click(button('Favourites'));
    expect(tiles()).toEqual(['chairTwist']);
    await user.click(button(`Favourite: ${named('chairTwist')}`));
    expect(main.settings().favouriteStretches).toEqual([]);
    expect(screen.getByText(t('library.noneFavourites'))).toBeTruthy();
  });
});

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
    expect(screen.getByText(t('library.startRefused'))).toBeTruthy();
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

describe('cautions', () => {
  it('leave stretches out, and say which, why, and what takes their place', async () => {
    const { main, user } = await show({}, 'choices');
    expect(screen.getByText('Nothing is ticked, so nothing is left out.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'A sore wrist' }));
    expect(main.settings().cautions).toEqual(['wrist']);
    const { leftOut } = arrange(STRETCHES, { cautions: ['wrist'], notForMe: [] });
    expect(screen.getByText(`${leftOut.length} stretches are left out because of what you ticked.`)).toBeTruthy(); // prettier-ignore
    const { stretch, instead } = leftOut.find((out) => out.instead)!;
    const line = tile(stretch.id).closest('li')!;
    expect(line.textContent).toContain('Because of: A sore wrist');
    expect(line.textContent).toContain(`Instead: ${t(instead!.name)}`);

    await user.click(screen.getByRole('tab', { name: 'Stretches' }));
    expect(tiles()).not.toContain(stretch.id);
    await user.click(button('Which and why'));
    await user.click(screen.getByRole('checkbox', { name: 'A sore wrist' }));
    expect(main.settings().cautions).toEqual([]);
  });

  it('are named on the stretch they leave out, with what takes its place', async () => {
    const { user } = await show({ settings: { cautions: ['knee'] } }, 'of/pigeon');
    expect(screen.getByText('You ticked: A sore knee. So Sitwell leaves this out.')).toBeTruthy();
    await user.click(button(/^Instead: /u));
    expect(heading()).not.toBe(named('pigeon'));
  });

  it('that only ask for a small change leave the stretch, and say the change first', async () => {
    await show({ settings: { cautions: ['shoulder'] } }, 'of/childPose');
    expect(screen.queryByText(/^You ticked/u)).toBeNull();
    const care = screen.getByRole('region', { name: 'Take care' });
    expect(care.querySelector('dt')?.textContent).toBe('A sore shoulder');
    expect(screen.getByText(t('stretchesFloor.childPoseCautionShoulder'))).toBeTruthy();
  });

  it('that leave nothing say so', async () => {
    const everything = STRETCHES.map(({ id }) => id);
    await show({ settings: { hiddenStretches: everything } });
    expect(screen.getByText(t('library.allLeftOut'))).toBeTruthy();
  });
});
