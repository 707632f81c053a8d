import { afterEach, expect, it } from 'vitest';
import { request } from 'node:http';
import { createPackage } from '@electron/asar';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Desktop } from '../desktop.ts';
import { NINE, notes, startFixture } from './fixture-desktop.ts';
import { FIXTURE } from './stage.ts';

let desktop: Desktop | undefined;
afterEach(async () => {
  await desktop?.stop();
  desktop = undefined;
});

/** Status of a plain request, with a Host header of one's own. */
function statusOf(port: number, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

it('lock, battery and signs reach the app', async () => {
  desktop = await startFixture();
  const { control } = desktop;
  await control.lock();
  await control.unlock();
  await control.setBattery(true);
  await control.setSign('camera', 'unknown');
  expect(notes(desktop)).toEqual(['ready', 'lock-screen', 'unlock-screen', 'on-battery', 'signs {"camera":"unknown"}']); // prettier-ignore
  expect([desktop.asked('camera'), desktop.asked('microphone')]).toEqual([1, 0]);
}, 30_000);

it('a second launch hands its arguments to the first and ends', async () => {
  desktop = await startFixture();
  const first = desktop.pid();
  await desktop.control.launchAgain(['--today']);
  expect([notes(desktop).at(-1), desktop.pid()]).toEqual(['second --today', first]);
  const { port, token } = desktop;
  const answer = await fetch(`http://127.0.0.1:${String(port)}/launch?argument=again`, { method: 'POST', headers: { authorization: `Bearer ${token}` } }); // prettier-ignore
  expect([answer.status, notes(desktop).at(-1)]).toEqual([204, 'second again']);
}, 30_000);

it('a killed app can be started again on the same data while the clock goes on', async () => {
  desktop = await startFixture();
  await desktop.control.kill();
  expect([desktop.isRunning(), desktop.trays()]).toEqual([false, []]);
  await desktop.control.advance(60_000);
  await desktop.control.launchAgain();
  expect([notes(desktop), desktop.now()]).toEqual([['ready', 'ready'], NINE + 60_000]);
  await desktop.control.quit();
  expect([notes(desktop).at(-1), desktop.isRunning()]).toEqual(['before-quit', false]);
}, 30_000);

it('an uncaught error ends the app, with its reason in the output', async () => {
  desktop = await startFixture();
  await desktop.control.chooseFromTray('Crash');
  await desktop.until(() => !desktop?.isRunning());
  expect([desktop.output(), desktop.log().at(-1)?.text]).toEqual([expect.stringContaining('on purpose'), 'exit code 1']); // prettier-ignore
}, 30_000);

it('runs a packed app.asar', async () => {
  const archive = path.join(mkdtempSync(path.join(os.tmpdir(), 'preview-asar-')), 'app.asar');
  await createPackage(FIXTURE, archive);
  desktop = await startFixture({ appDirectory: archive });
  expect([desktop.view().name, desktop.trays().length, desktop.windows()[0]?.url]).toEqual(['Fixture', 1, 'app://fixture/main/index.html']); // prettier-ignore
}, 30_000);

it('only browsers with the token, under the right name, get anything', async () => {
  desktop = await startFixture({ launch: false });
  const { port, token, frameOrigin } = desktop;
  const own = { host: `127.0.0.1:${String(port)}`, authorization: `Bearer ${token}` };
  expect(await statusOf(port, own)).toBe(200);
  expect(await statusOf(port, { ...own, authorization: 'Bearer wrong' })).toBe(403);
  expect(await statusOf(port, { ...own, host: `localhost:${String(port)}` })).toBe(403);
  expect(await statusOf(port, { ...own, host: 'example.invalid' })).toBe(403);
  expect(await statusOf(port, { ...own, origin: 'http://example.invalid' })).toBe(403);
  const framePort = Number(new URL(frameOrigin).port);
  expect(await statusOf(framePort, { host: `127.0.0.1:${String(framePort)}` })).toBe(403);
});
