import type { IdleSignalFact } from '../shared/facts.ts';
import type { DesktopState } from '../shared/page-message.ts';
import { isScene, sceneChange } from '../shared/signs.ts';
import type { SceneName, SignFacts } from '../shared/signs.ts';
import { command } from './connection.ts';
import { element } from './element.ts';
import { choice, group, toggle } from './strip-controls.ts';

const IDLE_SIGNALS: readonly (readonly [IdleSignalFact['is'], string])[] = [['works', 'tells the truth'], ['stuck', 'stuck at zero'], ['frozen', 'frozen'], ['blind', 'blind to input']]; // prettier-ignore

/** What goes on at the computer: each a thing people do, and the signs by which a desktop shows it. */
export function goingOn({ facts: { signs } }: DesktopState): readonly Node[] {
  const scene = (label: string, name: SceneName): HTMLElement =>
    toggle(label, isScene(name, signs), (on) => ({ type: 'signs', signs: sceneChange(name, on) }));
  return [
    group(
      'Going on',
      scene('In a call, by microphone', 'call'),
      scene('Camera in use', 'camera'),
      scene('Film or music keeps the display awake', 'playing'),
      scene('Film in full screen', 'film'),
      scene('Slides in full screen', 'slides'),
      scene('Editor in full screen', 'editor'),
      scene('Do not disturb', 'doNotDisturb'),
      running(signs),
    ),
  ];
}

/** The programs that run, as somebody would write them. */
function running({ program }: SignFacts): HTMLElement {
  const value = typeof program === 'string' ? '' : program.by.map((one) => one.program).join(', ');
  const field = element('input', { type: 'text', value, placeholder: 'obs, keynote' });
  field.addEventListener('change', () => {
    const names = field.value.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
    const by = names.map((name) => ({ program: name, reason: '' }));
    command({ type: 'signs', signs: { program: by.length === 0 ? 'no' : { by } } });
  });
  return element('label', {}, element('span', {}, 'Programs that run'), field);
}

/** What this desktop hides, or cannot do. */
export function fails({ facts }: DesktopState): readonly Node[] {
  const { signs, tellsSigns, trayHost, notificationsShown, onTopWorks, idleSignal } = facts;
  return [
    group(
      'What fails here',
      toggle('Hides what goes on', isScene('blind', signs), (on) => ({ type: 'signs', signs: sceneChange('blind', on) })), // prettier-ignore
      toggle('Does not tell of changes', !tellsSigns, (on) => ({ type: 'desktop', facts: { tellsSigns: !on } })), // prettier-ignore
      toggle('No place for tray icons', !trayHost, (on) => ({ type: 'desktop', facts: { trayHost: !on } })), // prettier-ignore
      toggle('Notifications are swallowed', !notificationsShown, (on) => ({ type: 'desktop', facts: { notificationsShown: !on } })), // prettier-ignore
      toggle('No window may come to the front', !onTopWorks, (on) => ({ type: 'desktop', facts: { onTopWorks: !on } })), // prettier-ignore
      choice('Idle time', idleSignal.is, IDLE_SIGNALS, (is) => ({ type: 'idle-signal', is })),
    ),
  ];
}
