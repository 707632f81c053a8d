import type { DesktopState } from '../shared/page-message.ts';
import { command } from './connection.ts';
import { byId, element, redraw } from './element.ts';
import { liveClock, liveIdle } from './live-clock.ts';
import { action, choice, group, minutes, toggle } from './strip-controls.ts';
import { fails, goingOn } from './strip-signs.ts';

const SPEEDS: readonly (readonly [number, string])[] = [[0, 'stopped'], [1, '× 1'], [10, '× 10'], [60, '× 60'], [300, '× 300'], [1000, '× 1000']]; // prettier-ignore

const sections = {
  head: element('header', {}),
  person: element('div', {}),
  clock: element('div', {}),
  goingOn: element('div', {}),
  computer: element('div', {}),
  app: element('div', {}),
  fails: element('div', {}),
  log: element('div', { className: 'log' }),
};
const idle = element('output', {});
const time = element('output', {});

function person({ facts, pageInputCounts }: DesktopState): readonly Node[] {
  const now = facts.person === 'active' ? 'active' : pageInputCounts ? 'mouse' : 'still';
  return [
    group(
      'Person',
      choice('Hands', now, [['mouse', 'as this mouse and keyboard'], ['active', 'busy all the time'], ['still', 'still']], (chosen) => ({ type: 'person', person: chosen })), // prettier-ignore
      element('p', {}, 'No input for ', idle),
      minutes('Set idle to', 5, (milliseconds) => ({ type: 'idle', milliseconds })),
    ),
  ];
}

function clock({ speed }: DesktopState): readonly Node[] {
  const field = element('input', { type: 'time', value: '09:00', attributes: { 'aria-label': 'Time of day' } }); // prettier-ignore
  const set = element('button', { type: 'button' }, 'Set clock to');
  set.addEventListener('click', () => {
    const [hours = 0, minute = 0] = field.value.split(':').map(Number);
    const wall = latest === undefined ? Date.now() : liveClock(latest).wall;
    command({ type: 'wall', wall: new Date(wall).setHours(hours, minute, 0, 0) });
  });
  const ahead = [1, 5, 30].map((many) => action(`+${String(many)} min`, { type: 'advance', milliseconds: many * 60_000 })); // prettier-ignore
  return [
    group(
      'Clock',
      element('p', {}, time),
      choice('Speed', speed, SPEEDS, (chosen) => ({ type: 'speed', speed: chosen })),
      element('div', { className: 'row' }, ...ahead),
      element('div', { className: 'row' }, set, field),
    ),
  ];
}

function computer({ facts }: DesktopState): readonly Node[] {
  const { locked, darkTheme: dark, highContrast, onBattery, displays } = facts;
  return [
    group(
      'Computer',
      action(locked ? 'Unlock' : 'Lock', { type: 'locked', locked: !locked }),
      minutes('Sleep for', 30, (milliseconds) => ({ type: 'sleep', milliseconds, announced: true })), // prettier-ignore
      minutes('Sleep silently for', 30, (milliseconds) => ({ type: 'sleep', milliseconds, announced: false })), // prettier-ignore
      toggle('Second screen', displays.length > 1, (plugged) => ({ type: 'second-display', plugged })), // prettier-ignore
      toggle('On battery', onBattery, (on) => ({ type: 'battery', onBattery: on })),
      toggle('Dark theme', dark, (on) => ({ type: 'theme', dark: on, highContrast })),
      toggle('High contrast', highContrast, (on) => ({ type: 'theme', dark, highContrast: on })),
      element('p', {}, 'Reduced motion follows the setting of this browser.'),
    ),
  ];
}

function app({ running, view, frameOrigin }: DesktopState): readonly Node[] {
  const buttons = running
    ? [action('Launch again', { type: 'launch' }), action('Quit', { type: 'quit' })]
    : [action('Start', { type: 'launch' })];
  const windows = view.windows.length;
  const state = running ? `${view.name} runs; pages alive: ${String(windows)}` : 'Not running';
  const gallery = element('a', { href: `${frameOrigin}/gallery/index.html`, target: '_blank' }, 'Stretch gallery'); // prettier-ignore
  const links = element('p', {}, ...(running ? [gallery] : []));
  return [group('App', element('p', {}, state), element('div', { className: 'row' }, ...buttons), links)]; // prettier-ignore
}

function log({ log: entries }: DesktopState): readonly Node[] {
  const list = element('ol', {});
  for (const { wall, what, text } of entries.slice(-30).reverse()) {
    const at = new Date(wall).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    list.append(element('li', {}, element('time', {}, at), ` ${what} `, element('code', {}, text)));
  }
  const empty = element('p', {}, 'What the app asks the system to do appears here; it is not done.'); // prettier-ignore
  return [group('Log', entries.length === 0 ? empty : list)];
}

const span = (milliseconds: number): string =>
  [3_600_000, 60_000, 1000].map((unit, index) => String(Math.floor(milliseconds / unit) % (index === 0 ? 1000 : 60)).padStart(2, '0')).join(':'); // prettier-ignore

let latest: DesktopState | undefined;

/** Draws the controls of the pretended computer, which are no part of the app. */
export function showStrip(state: DesktopState): void {
  latest = state;
  const strip = byId('strip');
  if (strip.childElementCount === 0) strip.append(...Object.values(sections));
  redraw(sections.head, 'head', () => [
    element('h1', {}, 'Preview desktop'),
    element('p', {}, 'A stand-in for Electron, not the real desktop. It runs on this computer only.'), // prettier-ignore
  ]);
  const { facts, pageInputCounts, speed, running, view } = state;
  redraw(sections.person, [facts.person, pageInputCounts], () => person(state));
  redraw(sections.clock, speed, () => clock(state));
  redraw(sections.goingOn, facts.signs, () => goingOn(state));
  const { locked, darkTheme, highContrast, onBattery, displays } = facts;
  redraw(sections.computer, [locked, darkTheme, highContrast, onBattery, displays], () => computer(state)); // prettier-ignore
  const { tellsSigns, trayHost, notificationsShown, onTopWorks, idleSignal } = facts;
  redraw(sections.fails, [facts.signs, tellsSigns, trayHost, notificationsShown, onTopWorks, idleSignal.is], () => fails(state)); // prettier-ignore
  redraw(sections.app, [running, view.name, view.windows.length], () => app(state));
  redraw(sections.log, state.log, () => log(state));
  idle.textContent = span(liveIdle(state));
  time.textContent = new Date(liveClock(state).wall).toLocaleString([], { dateStyle: 'medium', timeStyle: 'medium' }); // prettier-ignore
}
