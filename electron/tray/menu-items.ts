// What lives here: what the tray menu can hold, as values.
// What does not: which items it holds when (menu.ts), Electron's menu (tray.ts).
// To add a kind of item: a member of MenuItem; tray.ts will not compile until it knows it.
import type { Action } from '../../shared/breaks/facts.ts';
import { SORE_BACK } from '../../shared/comfort/sore-back.ts';
import type { WaterCommand } from '../../shared/hydration/command.ts';
import type { Section } from '../../shared/ipc/contract.ts';
import type { SessionStart } from '../../shared/ipc/session-start.ts';

/** What choosing an item does. */
export type MenuCommand =
  | { readonly type: 'act'; readonly action: Action }
  | { readonly type: 'open'; readonly section: Section }
  | { readonly type: 'stretch'; readonly what: SessionStart }
  | { readonly type: 'check' }
  | { readonly type: 'water'; readonly command: WaterCommand }
  | { readonly type: 'quit' };

/** One line of the menu. */
export type MenuItem =
  | { readonly type: 'words'; readonly label: string }
  | { readonly type: 'line' }
  | { readonly type: 'command'; readonly label: string; readonly command: MenuCommand }
  | {
      readonly type: 'choice';
      readonly style: 'radio' | 'checkbox';
      readonly label: string;
      readonly checked: boolean;
      readonly command: MenuCommand;
    }
  | { readonly type: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] };

/** An item that acts. */
export const action = (label: string, does: Action): MenuItem => ({
  type: 'command',
  label,
  command: { type: 'act', action: does },
});

/** An item that opens a section of the dashboard. */
export const opens = (label: string, section: Section): MenuItem => ({
  type: 'command',
  label,
  command: { type: 'open', section },
});

export const LINE: MenuItem = { type: 'line' };

/** Who carries commands out. */
export interface MenuTargets {
  readonly act: (action: Action) => void;
  readonly open: (section: Section) => void;
  readonly stretch: (what: SessionStart) => void;
  readonly check: () => void;
  readonly water: (command: WaterCommand) => void;
  readonly quit: () => void;
}

/** Carries out what was chosen. */
export function runMenuCommand(command: MenuCommand, targets: MenuTargets): void {
  switch (command.type) {
    case 'act':
      if (command.action.type !== 'flareUp' || !command.action.on)
        return targets.act(command.action);
      for (const action of SORE_BACK) targets.act(action);
      // What helps on a sore day is on Today; the tray alone would only show a tick.
      return targets.open('today');
    case 'open':
      return targets.open(command.section);
    case 'stretch':
      return targets.stretch(command.what);
    case 'check':
      return targets.check();
    case 'water':
      return targets.water(command.command);
    case 'quit':
      return targets.quit();
  }
}
