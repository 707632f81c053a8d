import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../shared/stretches/browse.ts';
import { STRETCHES, stretchById } from '../../../shared/stretches/library.ts';
import { POSE_IDS } from '../../../shared/stretches/stretch.ts';
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
