import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { net } from '../electron/net.ts';
import { FIXTURE } from './stage.ts';

it('fetches files, with their type, for protocol handlers', async () => {
  const answer = await net.fetch(pathToFileURL(path.join(FIXTURE, 'pages/main/style.css')).href);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css']);
  expect(await answer.text()).toContain('prefers-color-scheme');
});

it('rejects for a file that is not there, as Electron does', async () => {
  await expect(net.fetch(pathToFileURL(path.join(FIXTURE, 'none.css')).href)).rejects.toThrow('net::ERR_FILE_NOT_FOUND'); // prettier-ignore
});

it('has no network', async () => {
  await expect(net.fetch('https://example.invalid/')).rejects.toThrow('net.fetch of https:');
  expect([net.isOnline(), net.online]).toEqual([false, false]);
});
