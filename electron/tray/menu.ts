// What lives here: the tray menu as a pure function of the status and today's drinks.
// What does not: its words (shared/messages/en/tray.ts), Electron's menu (tray.ts).
// To add an entry: one line in the group it belongs to. No entry is ever there that does nothing.
import type { Status } from '../../shared/breaks/status.ts';
import type { SessionStart } from '../../shared/ipc/session-start.ts';
import { mayCheck } from '../../shared/ergonomics/check/may-check.ts';
import { PAUSE_LENGTHS } from '../../shared/breaks/words.ts';
import type { PauseLength } from '../../shared/breaks/words.ts';
import type { MessageKey } from '../../shared/messages/translator.ts';
import { drinkItems } from './drink-items.ts';
import type { TrayDrinks } from './drink-items.ts';
import { action, LINE, opens } from './menu-items.ts';
import type { MenuItem } from './menu-items.ts';
import { stateLines } from '../../shared/breaks/state-lines.ts';
import type { Reader } from '../../shared/breaks/state-lines.ts';

const PAUSES: Readonly<Record<PauseLength, MessageKey>> = {
  '30m': 'tray.pause30m',
  '1h': 'tray.pause1h',
  '2h': 'tray.pause2h',
  tomorrow: 'tray.pauseTomorrow',
  untilResumed: 'tray.pauseUntilResumed',
};

const SESSIONS: readonly (readonly [MessageKey, SessionStart])[] = [
  ['tray.stretch2', { what: 'build', minutes: 2 }],
  ['tray.stretch5', { what: 'build', minutes: 5 }],
  ['tray.floor6', { what: 'floor', minutes: 6 }],
  ['tray.floor10', { what: 'floor', minutes: 10 }],
  ['tray.floor15', { what: 'floor', minutes: 15 }],
];

/** The whole menu. */
export function trayMenu(status: Status, reader: Reader, drinks: TrayDrinks): readonly MenuItem[] {
  const { t } = reader.translator;
  const groups: readonly (readonly MenuItem[])[] = [
    stateLines(status, reader).map((label): MenuItem => ({ type: 'words', label })),
    breakItems(status, reader),
    drinkItems(drinks, reader),
    postureItems(status, reader),
    quietItems(status, reader),
    [
      opens(t('tray.today'), 'today'),
      opens(t('tray.stretch'), 'stretch'),
      opens(t('tray.audit'), 'audit'),
      opens(t('tray.water'), 'water'),
      opens(t('tray.history'), 'history'),
      opens(t('tray.settings'), 'settings'),
      opens(t('tray.safety'), 'safety'),
    ],
    [{ type: 'command', label: t('tray.quit'), command: { type: 'quit' } }],
  ];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [LINE, ...group]));
}

function breakItems(status: Status, reader: Reader): readonly MenuItem[] {
  const { t, time } = reader.translator;
  const items: MenuItem[] = [];
  const { phase, lastSpan, undo } = status;
  if (phase.type === 'running') {
    if (phase.canEnd) items.push(action(t('tray.endBreak'), { type: 'endBreak' }));
  } else {
    const label = t(phase.type === 'announced' ? 'tray.startDue' : 'tray.startBreak');
    items.push(action(label, { type: 'start' }));
  }
  items.push(...stretchItems(status, reader));
  if (mayCheck(status))
    items.push({ type: 'command', label: t('tray.postureCheck'), command: { type: 'check' } });
  if (undo) items.push(action(t('tray.undoSkip'), { type: 'undoSkip' }));
  if (lastSpan) {
    const { start, end } = lastSpan;
    const [from, to] = [time(start, reader.timeZone), time(end, reader.timeZone)];
    items.push(
      action(t('tray.wasAtDesk', { from, to }), {
        type: 'correct',
        start,
        end,
        as: status.posture,
      }),
    );
  }
  return items;
}

/** Sessions to start at once. A break that runs has its own. */
function stretchItems({ phase }: Status, { translator: { t } }: Reader): readonly MenuItem[] {
  if (phase.type === 'running') return [];
  const items = SESSIONS.map(([key, what]): MenuItem => ({
    type: 'command',
    label: t(key),
    command: { type: 'stretch', what },
  }));
  return [{ type: 'submenu', label: t('tray.stretchNow'), items }];
}

function postureItems({ posture }: Status, { translator: { t } }: Reader): readonly MenuItem[] {
  return (['sitting', 'standing'] as const).map((choice) => ({
    type: 'choice',
    style: 'radio',
    label: t(`tray.${choice}`),
    checked: posture === choice,
    command: { type: 'act', action: { type: 'posture', posture: choice } },
  }));
}

function quietItems(status: Status, { translator: { t } }: Reader): readonly MenuItem[] {
  const meeting = status.holds.includes('meeting');
  const items: readonly MenuItem[] = [
    toggle(t('tray.meeting'), meeting, { type: 'meeting', on: !meeting }),
    ...anywayItems(status, t('tray.promptAnyway')),
    toggle(t('tray.flareUp'), status.flareUp, { type: 'flareUp', on: !status.flareUp }),
  ];
  if (status.holds.includes('paused'))
    return [action(t('tray.resume'), { type: 'resume' }), ...items];
  const lengths = PAUSE_LENGTHS.map((length) =>
    action(t(PAUSES[length]), { type: 'pause', length }),
  );
  return [{ type: 'submenu', label: t('tray.pause'), items: lengths }, ...items];
}

/** While sensors hold prompts back, a way to have them all the same, and back from there. */
function anywayItems({ canOverrule, overruled }: Status, label: string): readonly MenuItem[] {
  if (!canOverrule && overruled.length === 0) return [];
  return [toggle(label, !canOverrule, { type: 'promptAnyway', on: canOverrule })];
}

const toggle = (label: string, checked: boolean, does: Parameters<typeof action>[1]): MenuItem => ({
  type: 'choice',
  style: 'checkbox',
  label,
  checked,
  command: { type: 'act', action: does },
});
