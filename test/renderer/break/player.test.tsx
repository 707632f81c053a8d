import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyCommand } from '../../../shared/sessions/commands.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { chosenSession, closeAt, reopen, writeItems } from '../../../shared/sessions/timeline.ts';
import { ownEntry } from '../../fakes/sessions.ts';
import { pass } from '../fakes/pass.ts';
import { reloadAt, showAt, showRunning } from '../fakes/running-break.ts';
import { running, sampleStatus } from '../fakes/samples.ts';
import { SAMPLE_TIMES, sampleSession } from '../fakes/sample-session.ts';

const title = () => screen.getByRole('heading').textContent;
const region = () => document.querySelector('[aria-live="polite"]');
const told = () => [...(region()?.children ?? [])].map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the guide', () => {
  it('begins with a look at what comes first, and why', async () => {
    await showAt(0);
    expect(title()).toBe('Seated cat-cow');
    expect(screen.getByText(/^Arch and round your back/u)).toBeTruthy();
    expect(screen.getByText('Get ready')).toBeTruthy();
    expect(screen.getByText('Because your lower back had nothing since yesterday.')).toBeTruthy();
    expect(screen.getByText('Next: Seated figure-four')).toBeTruthy();
  });

  it('counts the rounds of what is repeated, and says how to breathe', async () => {
    await showAt(SAMPLE_TIMES.secondRound);
    expect(screen.getByText('Breathe in')).toBeTruthy();
    expect(screen.getByText('of 5').previousElementSibling?.textContent).toBe('2');
    pass(2_000);
    expect(screen.getByText('Breathe out')).toBeTruthy();
  });

  it('counts the seconds of a hold down, with its side', async () => {
    await showAt(SAMPLE_TIMES.hold);
    const number = () => screen.getByText('seconds').previousElementSibling?.textContent;
    expect(screen.getByText('Movement 2 of 3')).toBeTruthy();
    expect(screen.getByText('Right side')).toBeTruthy();
    expect(number()).toBe('20');
    pass(5_000);
    expect(number()).toBe('15');
  });

  it('changes the side by the clock', async () => {
    await showAt(SAMPLE_TIMES.sideChange - 500);
    expect(screen.getByText('Right side')).toBeTruthy();
    pass(600);
    expect(screen.getAllByText('Left side').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Now the other side.').length).toBeGreaterThan(0);
  });

  it('shows the bar of all stretches, with the one that is on', async () => {
    await showAt(SAMPLE_TIMES.hold);
    const parts = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Seated cat-cow',
      'Seated figure-four',
      'Hip slide',
    ]);
    expect(parts.map((part) => part.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  });

  it('shows a step of one’s own with its text, and its picture if it has one', async () => {
    await showAt(SAMPLE_TIMES.own);
    expect(title()).toBe('Hip slide');
    expect(screen.getAllByText('As we practised.').length).toBeGreaterThan(0);
    expect(screen.getByText('The last one')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    const items = closeAt(writeItems([ownEntry({ picture: 'data:image/png;base64,AAAA' })], 0, null), 20_000, false); // prettier-ignore
    await showRunning({ lengthMs: 20_000, remainingMs: 15_000 }, sampleSession({ items }));
    expect(screen.getByRole('img', { name: 'Hip slide' })).toBeTruthy();
  });

  it('follows a command as soon as main has carried it out', async () => {
    const { main } = await showAt(SAMPLE_TIMES.enter + 700);
    const { items } = sampleSession();
    const [first, ...rest] = items;
    const cut = { ...first!, length: 5_700, skipped: true };
    const moved = writeItems([ownEntry()], 5_700, null)[0]!;
    act(() => main.tell('session', sampleSession({ items: [cut, moved, ...rest] })));
    pass(50);
    expect(title()).toBe('Hip slide');
  });

  it('is gone with its session, and the break stays', async () => {
    const { main } = await showAt(SAMPLE_TIMES.hold);
    act(() => main.tell('session', null));
    expect(title()).toBe('Short break');
    expect(screen.getByRole('timer').textContent).toBe('1:22');
  });

  it('names a routine that the person picked', async () => {
    const picked = sampleSession({ title: { text: 'Morning round' }, chosen: true });
    await showRunning({ remainingMs: 80_000 }, picked);
    expect(screen.getByText('Morning round')).toBeTruthy();
  });

  it('tells on request who should take care, and how', async () => {
    await showAt(SAMPLE_TIMES.enter);
    expect(screen.getByRole('button', { name: 'Who should take care' })).toBeTruthy();
    expect(screen.getByText('A sore neck').nextElementSibling?.textContent).toMatch(
      /^Keep your head/u,
    );
    await showAt(SAMPLE_TIMES.hold);
    expect(screen.queryByRole('button', { name: 'Who should take care' })).toBeNull();
  });

  it('says to go on breathing in a hold, and leaves a step of one’s own to its own words', async () => {
    await showAt(SAMPLE_TIMES.hold);
    expect(screen.getByText('Stay, and breathe')).toBeTruthy();
    await showAt(SAMPLE_TIMES.own + 10_000);
    expect(screen.queryByText('Stay, and breathe')).toBeNull();
  });

  it('ends without the name, side and number of what is over', async () => {
    const { items } = sampleSession();
    const length = 2 * 60_000;
    const two = sampleSession({ items: closeAt(reopen(items.slice(0, 2)), length, true) });
    await showRunning({ remainingMs: 10_000 }, two);
    expect(title()).toBe('A moment of rest');
    await showRunning({ remainingMs: 2_500 }, two);
    expect(title()).toBe('That was all');
    for (const words of [/^Movement/u, 'Left side', 'The last one', 'Breathe easily'])
      expect(screen.queryByText(words)).toBeNull();
  });

  it('counts and names a single stretch only once', async () => {
    const one = chosenSession('one', { text: 'Hip slide' }, [ownEntry()]);
    await showRunning({ lengthMs: one.length, remainingMs: 15_000 }, one);
    expect(screen.getAllByText('Hip slide', { ignore: '.visuallyHidden' })).toHaveLength(1);
    for (const words of [/^Movement/u, 'The last one'])
      expect(screen.queryByText(words)).toBeNull();
  });

  it('says so on a gentle day', async () => {
    await showAt(0, {}, { gentle: true });
    expect(screen.getByText('Gentle today. Nothing here needs to stretch.')).toBeTruthy();
  });
});

describe('what a screen reader is told', () => {
  it('is every cue, exactly once, in one region, from the first second to the last', async () => {
    await showAt(0);
    const cues: string[] = [told().join(' ')];
    const watch = new MutationObserver(() => cues.push(told().join(' ')));
    watch.observe(region()!, { childList: true });
    for (let second = 0; second < 119; second += 1) {
      pass(1_000);
      await act(async () => undefined);
    }
    watch.disconnect();
    const { items } = sampleSession();
    const expected = items.flatMap(({ steps }) =>
      steps.filter(({ round }) => (round?.number ?? 1) === 1).map(({ kind }) => kind),
    );
    expect(cues).toHaveLength(expected.length);
    expect(cues[0]).toBe('Get comfortable. It begins in a moment. Seated cat-cow');
    expect(cues.filter((cue) => cue.includes('Breathe in, roll your hips forward'))).toHaveLength(
      1,
    );
    expect(cues.filter((cue) => cue.includes('Keep the foot flexed'))).toHaveLength(2);
    expect(document.querySelectorAll('[aria-live="polite"]')).toHaveLength(1);
  });

  it('is not told again when the page is loaded again, but goes on from there', async () => {
    await showAt(SAMPLE_TIMES.hold);
    expect(told()).toEqual(['Keep the foot flexed and let the raised knee sink by itself.']);
    await reloadAt(SAMPLE_TIMES.hold + 900);
    expect(told()).toEqual([]);
    pass(20_000);
    expect(told()).toEqual(['Set the foot down.']);
  });

  it('is told at once of what a person turns to, in a pause too and again and again', async () => {
    const { main } = await showAt(SAMPLE_TIMES.enter, {}, { paused: true });
    const session = sampleSession();
    const turn = (next: Session) => {
      act(() => main.tell('session', next));
      pass(10);
      return told();
    };
    const skipped = applyCommand(session, SAMPLE_TIMES.enter, 'skip');
    expect(turn(skipped)).toEqual(['Next', 'Seated figure-four', 'Right side']);
    const again = applyCommand(skipped, SAMPLE_TIMES.enter, 'skip');
    expect(turn(again)).toEqual(['Next', 'Hip slide']);
    const back = applyCommand(again, SAMPLE_TIMES.enter, 'back');
    expect(turn(back).slice(0, 2)).toEqual(['Seated figure-four', 'Right side']);
    expect(told()).toHaveLength(3);
  });

  it('is not told again when a command changes only what comes later', async () => {
    const { main } = await showAt(SAMPLE_TIMES.hold);
    let changes = 0;
    const watch = new MutationObserver(() => (changes += 1));
    watch.observe(region()!, { childList: true });
    await act(async () => main.tell('session', sampleSession({}, { title: 'Another one' })));
    pass(1_000);
    await act(async () => undefined);
    watch.disconnect();
    expect(changes).toBe(0);
  });

  it('is told in another break, whatever was told in the last one', async () => {
    await showAt(SAMPLE_TIMES.hold);
    await reloadAt(SAMPLE_TIMES.enter);
    expect(told()).toEqual([]);
    const { main } = await showAt(SAMPLE_TIMES.enter, {}, { breakId: 'b2' });
    expect(told()).toHaveLength(1);
    act(() => main.tell('status', sampleStatus({ phase: running({ breakId: 'b2' }) })));
    expect(told()).toHaveLength(1);
  });
});
