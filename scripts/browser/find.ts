import { accessSync, constants, statSync } from 'node:fs';
import os from 'node:os';
import { browserPlaces } from './places.ts';

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The installed Chrome, Chromium or Edge to test with, or undefined when there is none. */
export function findBrowser(): string | undefined {
  return browserPlaces({
    platform: process.platform,
    env: process.env,
    home: os.homedir(),
  }).find(isProgram);
}
