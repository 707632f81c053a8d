import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goTo } from '../../../renderer/state/place.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { sampleRoutine } from '../../shared/routines/sample-routines.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { showPage } from '../fakes/render-page.tsx';

const HIPS = sampleRoutine();

async function show(options: FakeOptions = {}) {
  const shown = await showPage('dashboard', options);
  await act(async () => goTo('stretch', 'routines'));
  await screen.findByRole('heading', { name: 'Your own routines' });
  return shown;
}
type Main = Awaited<ReturnType<typeof show>>['main'];

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const rows = (): readonly (string | undefined)[] =>
  screen.queryAllByRole('row').map((row) => /Step \d+: (.*?)(?=\d)/u.exec(row.textContent)?.[1]);
const saved = (main: Main) => main.inputsOf('routines.save') as readonly Routine[];
const names = (): readonly (string | null)[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const says = (words: string | RegExp) => screen.findByText(words);

const choose = async (text: string, name = 'mine.json') => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const file = new File([text], name, { type: 'application/json' });
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
};

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

describe('changing a routine', () => {
  const edit = async (options: FakeOptions = {}) => {
    const shown = await show({ routines: [HIPS], ...options });
    await shown.user.click(button('Change Hips and back'));
    return shown;
  };
  const goBack = (user: Awaited<ReturnType<typeof show>>['user']) =>
    user.click(button('Back to your routines'));

  it('begins at its heading, and comes back to where one was', async () => {
    const { user, main } = await edit();
    expect(document.activeElement?.textContent).toBe('Your routine');
    await goBack(user);
    await waitFor(() => expect(document.activeElement).toBe(button('Change Hips and back')));
    expect(saved(main)).toEqual([]);
  });

  it('keeps what is typed by itself', async () => {
    const { user, main } = await edit();
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Evening');
    await waitFor(() => expect(saved(main).at(-1)?.name).toBe('Evening'));
    await says('Your changes are kept.');
  });

  it('keeps at once what is not kept yet when one goes back', async () => {
    const { user, main } = await edit();
    await user.type(field('Note'), ' Gently.');
    await goBack(user);
    expect(saved(main).at(-1)?.note).toBe('Twice a day, after the walk. Gently.');
  });

  it('adds a stretch that was looked for, and a step of one’s own', async () => {
    const { user, main } = await edit();
    await user.type(screen.getByRole('combobox', { name: 'Add a stretch' }), 'setu');
    await user.click(await screen.findByRole('option', { name: /Bridge/u }));
    await user.click(button('Add a step of your own'));
    await user.type(field('What to do'), 'Foam roller');
    await user.click(screen.getByRole('radio', { name: 'Each side' }));
    await goBack(user);
    expect(saved(main).at(-1)?.steps.slice(4)).toEqual([
      { stretch: 'bridge' },
      { title: 'Foam roller', seconds: 30, sides: 'each' },
    ]);
  });

  it('sets how long a stretch takes, and back to what is usual', async () => {
    const { user, main } = await edit();
    await user.click(button('More: Time'));
    await goBack(user);
    const [first] = saved(main).at(-1)!.steps;
    expect(first).toMatchObject({ stretch: 'breathReset' });
    expect((first as { seconds?: number }).seconds).toBeGreaterThan(5);
    await user.click(button('Change Hips and back'));
    await user.click(button('As long as usual'));
    await goBack(user);
    expect(saved(main).at(-1)?.steps[0]).toEqual({ stretch: 'breathReset' });
  });

  it('moves the chosen step by its buttons, and says where it is', async () => {
    const { user } = await edit();
    await user.click(button('Move down'));
    expect(rows().map((name) => name?.trim())).toEqual(['Cat and cow', 'Breath reset', 'Towel roll', 'Band pull']); // prettier-ignore
    expect(screen.getAllByRole('row')[1]?.textContent).toContain('Step 2: Breath reset');
    await says('Now step 2 of 4.');
    expect(document.activeElement).toBe(button('Move down'));
    await user.click(button('Move up'));
    expect(rows()[0]).toBe('Breath reset');
  });

  it('takes a step out, and puts it back where it was', async () => {
    const { user } = await edit();
    await user.click(screen.getByRole('row', { name: /Cat and cow/u }));
    await user.click(button('Take out'));
    expect(rows()).toEqual(['Breath reset', 'Towel roll', 'Band pull']);
    await says('“Cat and cow” has been taken out.');
    await user.click(button('Undo'));
    expect(rows()[1]).toBe('Cat and cow');
  });

  it('puts everything back to how it was', async () => {
    const { user, main } = await edit();
    await user.clear(field('Name'));
    await user.click(button('Take out'));
    await user.click(button('Undo all changes'));
    await goBack(user);
    expect(saved(main).at(-1) ?? HIPS).toEqual(HIPS);
  });

  it('asks before leaving only where the changes could not be kept', async () => {
    const { user } = await edit({ answers: { 'routines.save': () => 'failed' } });
    await user.type(field('Name'), ' 2');
    await goBack(user);
    await says('Your last changes are not kept yet. Leave all the same?');
    await user.click(button('Stay here'));
    expect(field('Name')).toHaveProperty('value', 'Hips and back 2');
    await goBack(user);
    await user.click(button('Leave without them'));
    await screen.findByRole('heading', { name: 'Your own routines' });
  });

  it('makes a new one, which is kept from its first change on', async () => {
    const { user, main } = await show();
    await user.click(button('New routine'));
    await goBack(user);
    expect(saved(main)).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(button('New routine')));
    await user.click(button('New routine'));
    await user.click(button('Add a step of your own'));
    await goBack(user);
    expect(saved(main)).toMatchObject([
      { name: 'My routine', steps: [{ title: 'My step', seconds: 30, sides: 'together' }] },
    ]);
    expect(button('Start My routine')).toBeDefined();
  });
});
