// What lives here: which settings are keyboard shortcuts, and how two of them compare.
// What does not: what each does (electron/shortcuts/actions.ts), recording one (renderer/features/settings/controls).
// To add a shortcut: its setting in definitions.ts, its name here, what it does; tests ask for the rest.
import type { SettingName, Settings } from './definitions.ts';

/** The settings that are keyboard shortcuts, in the order in which they are shown. */
export const SHORTCUT_SETTINGS = [
  'promptShortcut',
  'stretchShortcut',
  'breakShortcut',
  'pauseShortcut',
  'postureShortcut',
  'drinkShortcut',
] as const satisfies readonly SettingName[];
export type ShortcutSetting = (typeof SHORTCUT_SETTINGS)[number];

/** Whether a setting is a keyboard shortcut. */
export const isShortcut = (name: SettingName): name is ShortcutSetting =>
  (SHORTCUT_SETTINGS as readonly SettingName[]).includes(name);

type Platform = 'windows' | 'mac' | 'linux';

/** Electron's names of helper keys, as one name for each key of a platform's keyboard. */
function helperOf(name: string, platform: Platform): string | null {
  const main = platform === 'mac' ? 'Command' : 'Control';
  const names = new Map([
    ['commandorcontrol', main],
    ['cmdorctrl', main],
    ['control', 'Control'],
    ['ctrl', 'Control'],
    ['command', 'Command'],
    ['cmd', 'Command'],
    ['super', platform === 'mac' ? 'Command' : 'Super'],
    ['meta', platform === 'mac' ? 'Command' : 'Super'],
    ['alt', 'Alt'],
    ['option', 'Alt'],
    ['shift', 'Shift'],
  ]);
  return names.get(name.toLowerCase()) ?? null;
}

const ORDER = ['Control', 'Command', 'Super', 'Alt', 'Shift'];

/** One spelling for the keys of an accelerator: `CommandOrControl+Alt+b` is Control, Alt and B on Windows. */
export function partsOf(accelerator: string, platform: Platform): readonly string[] {
  const names = accelerator
    .split('+')
    .map((name) => helperOf(name, platform) ?? name.toUpperCase());
  const helpers = ORDER.filter((helper) => names.includes(helper));
  return [...helpers, ...names.filter((name) => !ORDER.includes(name))];
}

/** The keys as they are printed on the keyboard. */
export function printedKeys(accelerator: string, platform: Platform): readonly string[] {
  const isMac = platform === 'mac';
  const printed = new Map([
    ['Control', isMac ? '⌃' : 'Ctrl'],
    ['Command', '⌘'],
    ['Super', platform === 'windows' ? 'Win' : 'Super'],
    ['Alt', isMac ? '⌥' : 'Alt'],
    ['Shift', isMac ? '⇧' : 'Shift'],
  ]);
  return partsOf(accelerator, platform).map((key) => printed.get(key) ?? key);
}

/** The setting that has these keys already, other than `name`; null if none has. */
export function holderOf(
  settings: Settings,
  name: ShortcutSetting,
  accelerator: string,
  platform: Platform,
): ShortcutSetting | null {
  const keys = partsOf(accelerator, platform).join('+');
  const hasThem = (other: ShortcutSetting): boolean =>
    other !== name && partsOf(settings[other], platform).join('+') === keys;
  return SHORTCUT_SETTINGS.find(hasThem) ?? null;
}

/** Letters that mean something in nearly every program, together with the main helper key. */
const EVERYWHERE = /^(?:Control|Command)\+[ACFNOPQSTVWXYZ]$/u;
const ON_MAC = new Set([
  'Command+H',
  'Command+M',
  ...['3', '4', '5'].map((key) => `Command+Shift+${key}`),
]);
const ELSEWHERE = new Set(['Alt+F4']);
/** Other consoles of a Linux computer. */
const CONSOLE = /^Control\+Alt\+F\d{1,2}$/u;

/** Whether other programs or the system need these keys, so that nobody may have them everywhere. */
export function areNeeded(accelerator: string, platform: Platform): boolean {
  const parts = partsOf(accelerator, platform);
  const keys = parts.join('+');
  const main = platform === 'mac' ? 'Command' : 'Control';
  if (EVERYWHERE.test(keys) || keys === `${main}+Shift+Z`) return true;
  if (platform === 'mac') return ON_MAC.has(keys);
  return ELSEWHERE.has(keys) || (platform === 'linux' && CONSOLE.test(keys)) || keys === 'Super+L';
}
