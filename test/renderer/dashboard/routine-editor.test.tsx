import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fakes/bridge.ts';
import { HIPS, show, button, field, rows, saved, says } from './routines-page.ts';

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
