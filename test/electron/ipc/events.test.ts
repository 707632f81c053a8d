import { expect, it } from 'vitest';
import { pageEvents } from '../../../electron/ipc/events.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { windowMaker } from '../../fakes/window.ts';

function openPages() {
  const windows = windowMaker();
  const pages = createPages({
    make: windows.make,
    preload: 'preload.cjs',
    clocks: fakeClocks(),
    problems: watchedProblems(),
  });
  const dashboard = pages.open({ kind: 'dashboard', options: {}, show: () => undefined });
  const prompt = pages.open({ kind: 'prompt', options: {}, show: () => undefined });
  const sent = (index: number) =>
    windows.made[index]!.sent.map(([, name, payload]) => [name, payload]);
  return { events: pageEvents(pages), dashboard, prompt, sent, windows };
}

it('an event reaches the pages that hear it, and no others', () => {
  const { events, dashboard, prompt, sent } = openPages();
  dashboard.ready();
  prompt.ready();
  events.tell('journal', null);
  events.tell('settings', DEFAULT_SETTINGS);
  expect(sent(0)).toEqual([
    ['journal', null],
    ['settings', DEFAULT_SETTINGS],
  ]);
  expect(sent(1)).toEqual([['settings', DEFAULT_SETTINGS]]);
});

it('what a page cannot hear yet waits for it, the latest of each', () => {
  const { events, dashboard, sent } = openPages();
  events.tell('section', 'history');
  events.tell('section', 'safety');
  events.tell('journal', null);
  expect(sent(0)).toEqual([]);
  dashboard.ready();
  events.flush(dashboard);
  expect(sent(0)).toEqual([
    ['section', 'safety'],
    ['journal', null],
  ]);
  events.flush(dashboard);
  expect(sent(0)).toHaveLength(2);
});

it('a window that is gone is told nothing', () => {
  const { events, dashboard, sent } = openPages();
  dashboard.ready();
  dashboard.destroy();
  events.tell('journal', null);
  expect(sent(0)).toEqual([]);
});
