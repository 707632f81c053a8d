import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { sampleRoutine } from '../../shared/routines/sample-routines.ts';
import { HIPS, show, button, rows, saved, names, says, choose } from './routines-page.ts';

describe("the list of one's own routines", () => {
  it('says what each holds and how long it takes, in the order of their names', async () => {
    await show({ routines: [sampleRoutine({ id: 'z', name: 'Zest' }), HIPS] });
    expect(names()).toEqual(expect.arrayContaining(['Hips and back', 'Zest']));
    expect(names().indexOf('Hips and back')).toBeLessThan(names().indexOf('Zest'));
    expect(screen.getAllByText(/^\d+:\d\d min · 4 steps$/u)).toHaveLength(2);
  });

  it('says so while there is none', async () => {
    await show();
    await says('You have no routine yet.');
  });

  it('starts one', async () => {
    const { main, user } = await show({ routines: [HIPS] });
    await user.click(button('Start Hips and back'));
    expect(main.inputsOf('session.start')).toEqual([{ what: 'routine', id: 'hips-and-back' }]);
  });

  it('deletes one, and brings it back, with the keyboard at the way back', async () => {
    const { main, user } = await show({ routines: [HIPS] });
    await user.click(button('Delete Hips and back'));
    await says('“Hips and back” has been deleted.');
    await says('You have no routine yet.');
    expect(document.activeElement).toBe(button('Undo'));
    await user.keyboard('{Enter}');
    await says('“Hips and back” is back.');
    expect(saved(main)).toEqual([HIPS]);
    expect(button('Start Hips and back')).toBeDefined();
  });

  it('exports one, and says where that failed', async () => {
    const answers = { 'routines.export': (id: string) => (id === 'z' ? 'failed' : 'exported') };
    const { user } = await show({
      routines: [HIPS, sampleRoutine({ id: 'z', name: 'Zest' })],
      answers: answers,
    });
    await user.click(button('Export Hips and back'));
    await says('“Hips and back” has been exported.');
    await user.click(button('Export Zest'));
    await says(/could not be written there/u);
  });

  it('says beside a routine what is not for the person, and keeps it all the same', async () => {
    const steps = [{ stretch: 'catCow' }, { stretch: 'breathReset' }];
    const settings = { hiddenStretches: ['catCow'] };
    const { user } = await show({ routines: [sampleRoutine({ steps })], settings });
    await says(/^One of the steps is marked as not for you/u);
    await user.click(button('Change Hips and back'));
    expect(screen.getByText('You marked this one as not for you.')).toBeDefined();
    expect(screen.getByText(/because the routine is yours/u)).toBeDefined();
    expect(rows()).toHaveLength(2);
  });
});

describe('taking in a file', () => {
  it('puts the routine into the list', async () => {
    await show();
    await choose(routineText(HIPS));
    await says('“Hips and back” is among your routines now.');
    expect(button('Start Hips and back')).toBeDefined();
  });

  it('says with its line what is wrong, and changes nothing', async () => {
    await show();
    await choose(
      routineText(HIPS).replace('"seconds": 40', '"seconds": 4000, "hold": 3'),
      'x.json',
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“x.json” was not taken in:');
    const faults = within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(faults).toEqual([
      'Line 12, column 18: “seconds” may be at most 600.',
      'Line 12, column 24: There is no field called “hold” here.',
    ]);
    await says('You have no routine yet.');
  });

  it('asks where the routine is there already', async () => {
    const { main, user } = await show({ routines: [sampleRoutine({ name: 'Mine' })] });
    await choose(routineText(HIPS));
    await says('“mine.json” is a routine that you have already, as “Mine”.');
    expect(document.activeElement).toBe(button('Replace yours'));
    await user.click(button('Keep both'));
    await says('“Hips and back (2)” is among your routines now.');
    expect(main.inputsOf('routines.import')).toMatchObject([
      { whenThere: 'ask' },
      { whenThere: 'keepBoth' },
    ]);
    expect(button('Start Mine')).toBeDefined();
  });

  it('does not even read one that is far too large', async () => {
    const { main } = await show();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const file = Object.defineProperty(new File(['{}'], 'huge.json'), 'size', { value: 1e9 });
    await act(async () => fireEvent.change(input, { target: { files: [file] } }));
    await says('The file is too large for a routine.');
    expect(main.inputsOf('routines.import')).toEqual([]);
  });
});
