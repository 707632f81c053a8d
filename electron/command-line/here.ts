import os from 'node:os';
import process from 'node:process';
import { socketPlaces } from './socket-places.ts';

/** The places of this person's Sitwell on this computer. */
export function placesHere(userData: string): readonly string[] {
  const { platform, env: environment } = process;
  const user = process.getuid?.() ?? os.userInfo().username;
  return socketPlaces({ platform, environment, userData, temporary: os.tmpdir(), user });
}
