import type Electron from 'electron';
import { refuseTheRest } from './refuse.ts';

const switches = new Map<string, string>();

/** Switches are remembered and can be asked for; there is no Chromium here for them to steer. */
export const commandLine = refuseTheRest('app.commandLine', {
  appendSwitch(name: string, value = ''): void {
    switches.set(name.toLowerCase(), value);
  },
  hasSwitch: (name: string): boolean => switches.has(name.toLowerCase()),
  getSwitchValue: (name: string): string => switches.get(name.toLowerCase()) ?? '',
  removeSwitch(name: string): void {
    switches.delete(name.toLowerCase());
  },
  appendArgument(): void {
    // Arguments are for Chromium, which is not here.
  },
} satisfies Partial<Electron.CommandLine>);
