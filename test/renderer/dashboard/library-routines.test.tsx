import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../shared/stretches/browse.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { button, heading, ids, show, t, tiles } from './library-page.ts';

describe('in gentle mode', () => {
  it('only what is gentle is shown, until more is asked for', async () => {
    const { user } = await show({ status: { flareUp: true } });
    expect(tiles().toSorted()).toEqual(ids(STRETCHES.filter(({ gentle }) => gentle)));
    await user.click(button('Show the others too'));
    expect(tiles()).toHaveLength(STRETCHES.length);
    expect(screen.getByText(t('library.gentleOff'))).toBeTruthy();
  });
});

it('lets the floor into breaks, where the cautions are', async () => {
  const { main, user } = await show({}, 'choices');
  await user.click(screen.getByRole('switch', { name: 'Floor stretches in breaks' }));
  expect(main.settings().floorStretches).toBe(true);
});

describe('routines', () => {
  it('for the floor show what is in them, which can be looked at, and start', async () => {
    const { main, user } = await show({}, 'routines');
    const lists = screen.getAllByRole('list', { name: 'What is in it' });
    expect(lists).toHaveLength(3);
    await user.click(button('Start: Ten minutes on the floor'));
    expect(main.inputsOf('session.start')).toEqual([{ what: 'floor', minutes: 10 }]);

    const first = within(lists[0]!).getAllByRole('button')[0]!;
    await user.click(first);
    expect(heading()).toBe(first.textContent);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('tab', { name: 'Routines' }).ariaSelected).toBe('true');
  });

  it('for the floor leave out what was ticked', async () => {
    await show({ settings: { cautions: ['wrist'], hiddenStretches: ['pigeon'] } }, 'routines');
    const choices = { cautions: ['wrist'], notForMe: ['pigeon'] } as const;
    const allowed = ids(arrange(STRETCHES, choices).shown);
    expect(tiles().filter((id) => !allowed.includes(id))).toEqual([]);
    expect(screen.getByText(/may differ from day to day/u)).toBeTruthy();
  });

  it('are put together for now', async () => {
    const { main, user } = await show({}, 'routines');
    await user.click(button('Start 5 minutes'));
    expect(main.inputsOf('session.start')).toEqual([{ what: 'build', minutes: 5 }]);
  });
});

describe('the floor routines', () => {
  const lead = (name: string) => screen.getByRole('region', { name }).querySelector('p')?.textContent; // prettier-ignore

  it('say that they are on a chair, and because of what', async () => {
    await show({ settings: { cautions: ['knee', 'disc', 'ankle', 'neck'] } }, 'routines');
    expect(lead('Chair routines')).toContain('A sore knee · A disc problem or sciatica');
    expect(screen.getByRole('heading', { name: 'Six minutes on a chair' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Floor routines' })).toBeNull();
  });

  it('say that they are on a chair where the floor is put away', async () => {
    const floor = STRETCHES.filter(({ place }) => place === 'floor').map(({ id }) => id);
    await show({ settings: { hiddenStretches: floor } }, 'routines');
    expect(lead('Chair routines')).toContain('because you put so much of the floor away');
  });

  it('stay on the floor with one sore joint, and say that something is swapped', async () => {
    await show({ settings: { cautions: ['knee'] } }, 'routines');
    expect(lead('Floor routines')).toContain('Where something is left out for you');
  });

  it('say nothing of swaps where what is ticked concerns nothing on the floor', async () => {
    await show({ settings: { cautions: ['balance'] } }, 'routines');
    expect(lead('Floor routines')).toBe(t('library.floorLead'));
  });

  it('say in gentle mode that they are gentle', async () => {
    await show({ status: { flareUp: true } }, 'routines');
    expect(lead('Gentle routines')).toContain('Gentle mode is on');
  });
});
