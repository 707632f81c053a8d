import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SelfCheckCard } from '../../../renderer/features/self-check/SelfCheckCard.tsx';
import { checkFacts, checkView } from '../../fakes/check-facts.ts';
import type { FakeOptions } from '../fakes/bridge.ts';
import { NOW } from '../fakes/samples.ts';
import { showPage, showPart } from '../fakes/render-page.tsx';

const untried = checkFacts({ noticed: {} });
const noTray = checkFacts({ trayHost: 'missing' });

/** Answers of a main process in which what was tried waits, and is taken for seen or not. */
const trying: FakeOptions = {
  answers: {
    'selfCheck.get': () => checkView(untried),
    'selfCheck.look': () => checkView(untried),
    'selfCheck.try': (id) => checkView(untried, { trying: id }),
    'selfCheck.answer': ({ id, noticed }) => checkView(checkFacts({ noticed: { [id]: noticed } })),
  },
};

const row = (name: string) => screen.findByRole('listitem', { name });
const button = (name: string) => screen.findByRole('button', { name });

describe('the list of what works here', () => {
  it('says of each thing how it stands, in words, and what to do where it does not work', async () => {
    await showPart(SelfCheckCard, { answers: { 'selfCheck.look': () => checkView(noTray) } });
    const tray = await row('The icon in the tray');
    expect(within(tray).getByText('Does not work')).toBeDefined();
    expect(within(tray).getByText(/AppIndicator/u)).toBeDefined();
    expect(within(await row('Noticing that you rest')).getByText('Works')).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
  });

  it('says what the system said', async () => {
    const failed = checkFacts({ lastNotification: { type: 'failed', reason: 'not allowed' } });
    await showPart(SelfCheckCard, { answers: { 'selfCheck.look': () => checkView(failed) } });
    expect(await screen.findByText('Details: not allowed')).toBeDefined();
  });

  it('looks when it opens, and again when asked, and says what came of it', async () => {
    const { main, user } = await showPart(SelfCheckCard);
    await screen.findByText(/^Looked at/u);
    // In development and tests React runs every effect twice.
    const before = main.inputsOf('selfCheck.look').length;
    await user.click(await button('Look again'));
    expect(main.inputsOf('selfCheck.look')).toHaveLength(before + 1);
    expect((await screen.findByRole('status')).textContent).toMatch(/^Everything that could/u);
  });

  it('tries something, asks whether it was noticed, and says what that means', async () => {
    const { main, user } = await showPart(SelfCheckCard, trying);
    await user.click(await button('Try it: The prompt in the corner'));
    const question = await screen.findByText(/come up in the corner/u);
    expect(document.activeElement).toBe(question);
    await user.click(await button('No'));
    expect(main.inputsOf('selfCheck.answer')).toEqual([{ id: 'prompt', noticed: false }]);
    expect(
      within(await row('The prompt in the corner')).getByText(/“Notification”/u),
    ).toBeDefined();
    expect(document.activeElement).toBe(await button('Try it: The prompt in the corner'));
    expect(screen.getByRole('status').textContent).toBe(
      'The prompt in the corner: Does not work. You have not seen it come up.',
    );
  });

  it('puts autostart right and stays where one is', async () => {
    const facts = (autostart: 'missing' | 'there') =>
      checkView(checkFacts({ autostart }, { startAtLogin: true }));
    const { user } = await showPart(SelfCheckCard, {
      answers: { 'selfCheck.look': () => facts('missing'), 'selfCheck.try': () => facts('there') },
    });
    await user.click(await button('Put it right: Starting with the computer'));
    await screen.findByText('It is set up and starts this Sitwell.');
    expect(screen.queryByRole('button', { name: /^Put it right/u })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Starting with the computer');
  });

  it('follows what becomes known meanwhile', async () => {
    const { main } = await showPart(SelfCheckCard);
    await row('The icon in the tray');
    act(() => main.tell('selfCheck', checkView(noTray)));
    expect(within(await row('The icon in the tray')).getByText('Does not work')).toBeDefined();
  });
});

describe('Today', () => {
  it('says in one line what fails, and leads to the list', async () => {
    const { user } = await showPage('dashboard', {
      answers: {
        'selfCheck.get': () =>
          checkView(checkFacts({ autostart: 'missing' }, { startAtLogin: true }), {
            news: ['autostart'],
          }),
      },
    });
    await screen.findByText('Starting with the computer: this does not work here as it should.');
    await user.click(await button('See what to do'));
    expect(await screen.findByRole('heading', { name: 'Does it work here?' })).toBeDefined();
    expect(document.activeElement?.textContent).toMatch(/^Desktops differ/u);
  });

  it('leads there from a problem of this desktop, and from no other', async () => {
    const { user } = await showPage('dashboard', {
      problems: [
        { id: 'trayFailed', at: NOW },
        { id: 'settingsReset', at: NOW },
      ],
    });
    await user.click(await button('Does it work here?'));
    expect(await screen.findByRole('heading', { name: 'Does it work here?' })).toBeDefined();
  });

  it('says nothing where all is well', async () => {
    await showPage('dashboard');
    expect(screen.queryByRole('button', { name: 'See what to do' })).toBeNull();
  });
});

describe('the first run', () => {
  it.each([
    ['something fails', noTray, 1],
    ['all is well', checkFacts(), 0],
  ] as const)('mentions it only where something fails: %s', async (_name, facts, count) => {
    const { user } = await showPage('welcome', {
      answers: { 'selfCheck.get': () => checkView(facts) },
    });
    await user.click(await button('Next'));
    await screen.findByRole('switch', { name: 'Keep to working hours' });
    expect(screen.queryAllByText(/Not everything works on this desktop/u)).toHaveLength(count);
  });
});
