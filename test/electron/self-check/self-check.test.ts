import { describe, expect, it, vi } from 'vitest';
import { keptWords, surroundingsOf } from '../../../electron/self-check/kept-words.ts';
import { createSelfCheck } from '../../../electron/self-check/self-check.ts';
import { snapshotStore } from '../../../electron/store/snapshot.ts';
import type { CheckFacts } from '../../../shared/self-check/facts.ts';
import type { SelfCheckView } from '../../../shared/self-check/finding.ts';
import type { CheckId } from '../../../shared/self-check/self-check.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { checkFacts } from '../../fakes/check-facts.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';

const verdictOf = (view: SelfCheckView | undefined, wanted: CheckId) =>
  view?.findings.find(({ id }) => id === wanted)?.verdict;

function checking(file = `${temporaryFolder()}/self-check.json`, surroundings = 'here') {
  const clocks = fakeClocks();
  const told: SelfCheckView[] = [];
  const trials = { prompt: vi.fn(), notifications: vi.fn() };
  const ask = vi.fn(() => Promise.resolve());
  const mendAutostart = vi.fn();
  const desktop: { facts: Partial<CheckFacts>; settings: Partial<Settings> } = {
    facts: {},
    settings: {},
  };
  const check = createSelfCheck({
    ...{ clocks, trials, ask, mendAutostart, onNoticed: vi.fn() },
    facts: () => checkFacts({ noticed: {}, ...desktop.facts }, desktop.settings),
    kept: keptWords(snapshotStore(file, watchedProblems()), surroundings),
    tell: (view) => told.push(view),
  });
  return { check, clocks, told, trials, ask, mendAutostart, desktop, file };
}

describe('the self-check', () => {
  it('looks once by itself, half a minute after the start, and asks nobody for it', () => {
    const { clocks, told, ask } = checking();
    clocks.pass(29_000);
    expect(told).toEqual([]);
    clocks.pass(1_000);
    expect(told).toHaveLength(1);
    expect(ask).not.toHaveBeenCalled();
    clocks.pass(3_600_000);
    expect(told).toHaveLength(1);
  });

  it('asks the desktop when the person asks', async () => {
    const { check, clocks, ask } = checking();
    clocks.pass(60_000);
    expect((await check.look()).at).toBe(clocks.now().wall);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('shows what is tried, waits for a word, and takes it', () => {
    const { check, trials, told } = checking();
    expect(verdictOf(check.get(), 'prompt')).toBe('unsure');
    expect(check.try('prompt').trying).toBe('prompt');
    expect(trials.prompt).toHaveBeenCalledOnce();
    const after = check.answer({ id: 'prompt', noticed: true });
    expect(after.trying).toBeNull();
    expect(verdictOf(after, 'prompt')).toBe('works');
    expect(told.map(({ trying }) => trying)).toEqual(['prompt', null]);
  });

  it('waits for a word also about what needs nothing to be shown', () => {
    const { check } = checking();
    expect(check.try('tray').trying).toBe('tray');
  });

  it('puts autostart right, and asks nothing', () => {
    const { check, mendAutostart, desktop } = checking();
    desktop.settings = { startAtLogin: true };
    mendAutostart.mockImplementation(() => (desktop.facts = { autostart: 'there' }));
    expect(verdictOf(check.get(), 'autostart')).toBe('fails');
    const after = check.try('autostart');
    expect([verdictOf(after, 'autostart'), after.trying]).toEqual(['works', null]);
  });

  it('tells nothing twice', () => {
    const { check, told } = checking();
    check.refresh();
    check.refresh();
    expect(told).toHaveLength(1);
  });
});

describe('what fails', () => {
  it('is news until the person reads the list, and again when it failed anew', async () => {
    const { check, clocks, desktop, file } = checking();
    desktop.facts = { trayHost: 'missing' };
    clocks.pass(30_000);
    expect(check.get().news).toEqual(['tray']);
    expect((await check.look()).news).toEqual([]);

    const later = checking(file);
    later.desktop.facts = { trayHost: 'missing' };
    later.clocks.pass(30_000);
    expect(later.check.get().news).toEqual([]);

    const well = checking(file);
    well.clocks.pass(30_000);
    well.desktop.facts = { trayHost: 'missing' };
    expect(well.check.get().news).toEqual(['tray']);
  });

  it('by the person’s own word is no news to them', () => {
    const { check } = checking();
    check.try('sound');
    expect(check.answer({ id: 'sound', noticed: false })).toMatchObject({ news: [] });
    expect(verdictOf(check.get(), 'sound')).toBe('fails');
  });

  it('is no news where a problem says it', () => {
    const { check, desktop } = checking();
    desktop.facts = { trayHost: 'missing', problems: { trayFailed: '' } };
    expect(check.get().news).toEqual([]);
  });
});

describe('the person’s word', () => {
  it('is kept through a restart', () => {
    const { check, file } = checking();
    check.answer({ id: 'overlay', noticed: false });
    expect(verdictOf(checking(file).check.get(), 'overlay')).toBe('fails');
  });

  it('is forgotten in other surroundings', () => {
    const { check, file } = checking();
    check.answer({ id: 'overlay', noticed: true });
    expect(verdictOf(checking(file, 'elsewhere').check.get(), 'overlay')).toBe('unsure');
    expect(verdictOf(checking(file).check.get(), 'overlay')).toBe('works');
  });

  it.each([null, 7, [], { surroundings: 'here', noticed: 3, read: 'tray' }])(
    'is none in a file with %j',
    (content) => {
      const kept = keptWords({ read: () => content, write: () => undefined }, 'here');
      expect(kept.get()).toEqual({ noticed: {}, read: [] });
    },
  );

  it('is read without what is not known any more', () => {
    const content = {
      surroundings: 'here',
      noticed: { tray: true, moon: true, sound: 'yes' },
      read: ['tray', 'moon'],
    };
    const kept = keptWords({ read: () => content, write: () => undefined }, 'here');
    expect(kept.get()).toEqual({ noticed: { tray: true }, read: ['tray'] });
  });

  it('belongs to the desktop, its kind of session and Electron’s version', () => {
    const all = [
      surroundingsOf({ platform: 'linux', known: 'GNOME, Wayland' }, '45.0.0'),
      surroundingsOf({ platform: 'linux', known: 'GNOME, Wayland' }, '46.0.0'),
      surroundingsOf({ platform: 'linux', known: 'GNOME, X11' }, '45.0.0'),
      surroundingsOf({ platform: 'linux', known: '' }, undefined),
      surroundingsOf({ platform: 'mac', known: '' }, undefined),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
