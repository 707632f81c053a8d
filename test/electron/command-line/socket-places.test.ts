import path from 'node:path';
import { expect, it } from 'vitest';
import { socketPlaces } from '../../../electron/command-line/socket-places.ts';
import type { PlaceFacts } from '../../../electron/command-line/socket-places.ts';

const facts = (about: Partial<PlaceFacts> = {}): PlaceFacts => ({
  platform: 'linux',
  environment: { XDG_RUNTIME_DIR: '/run/user/1000' },
  userData: '/home/ada/.config/Sitwell',
  temporary: '/tmp',
  user: 1_000,
  ...about,
});

it('prefers the folder of the session, then the data, then temporary files', () => {
  const places = socketPlaces(facts());
  expect(places.map((place) => path.posix.dirname(place))).toEqual([
    '/run/user/1000/sitwell',
    '/home/ada/.config/Sitwell/run',
    '/tmp/sitwell-1000',
  ]);
});

it.each([undefined, '', 'run/user'])('does without a folder of the session called %j', (folder) => {
  const places = socketPlaces(facts({ environment: { XDG_RUNTIME_DIR: folder } }));
  expect(places[0]).toBe('/home/ada/.config/Sitwell/run/sitwell.sock');
});

it('names no place that is too long for a socket', () => {
  const long = `/home/ada/${'deep/'.repeat(30)}Sitwell`;
  const places = socketPlaces(facts({ userData: long, environment: {} }));
  expect(places).toHaveLength(1);
  expect(places[0]).toMatch(/^\/tmp\/sitwell-1000\/[0-9a-f]{16}\.sock$/u);
});

it('has a place of its own for every profile', () => {
  const [one] = socketPlaces(facts());
  const [other] = socketPlaces(facts({ userData: '/home/ada/elsewhere' }));
  expect(one).not.toBe(other);
});

it('is a pipe with person and profile in its name on Windows', () => {
  const windows = (user: string, userData: string): readonly string[] =>
    socketPlaces(facts({ platform: 'win32', user, userData }));
  const [place] = windows('ada', 'C:\\Users\\ada\\AppData\\Roaming\\Sitwell');
  expect(place).toMatch(/^\\\\\.\\pipe\\sitwell-[0-9a-f]{16}$/u);
  expect(windows('ada', 'c:\\users\\ADA\\AppData\\Roaming\\Sitwell')[0]).toBe(place);
  expect(windows('eve', 'C:\\Users\\ada\\AppData\\Roaming\\Sitwell')[0]).not.toBe(place);
});
