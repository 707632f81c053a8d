import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startDesktop } from '../desktop.ts';
import type { Desktop, DesktopOptions } from '../desktop.ts';
import { FIXTURE } from './stage.ts';

/** Monday, 23 November 2026, nine in the morning, UTC. */
export const NINE = Date.UTC(2026, 10, 23, 9);

/** Starts the fixture app on a desktop with a stopped clock. */
export function startFixture(options: Partial<DesktopOptions> = {}): Promise<Desktop> {
  return startDesktop({ appDirectory: FIXTURE, startAt: NINE, ...options });
}

/** What the fixture app has noted so far, a line each. */
export function notes({ userData }: Desktop): readonly string[] {
  return readFileSync(path.join(userData, 'events.log'), 'utf8').trim().split('\n');
}

/** The clocks as the app reads them. */
export interface Times {
  readonly wall: number;
  readonly monotonic: number;
  readonly up: number;
  readonly idle: number;
}

/** Has the app read its clocks. */
export async function times(desktop: Desktop): Promise<Times> {
  await desktop.control.chooseFromTray('Times');
  return JSON.parse(notes(desktop).at(-1) ?? '') as Times;
}
