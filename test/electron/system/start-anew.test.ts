import { expect, it } from 'vitest';
import { startAnew } from '../../../electron/system/start-anew.ts';

/** How a program is started again. */
async function started(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const did: unknown[] = [];
  const app = {
    relaunch: (options: unknown) => void did.push(options),
    quit: () => void did.push('quit'),
  };
  startAnew(app, { execPath: '/opt/sitwell', argv: ['/opt/sitwell', ...argv], env });
  expect(did).toHaveLength(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(did[1]).toBe('quit');
  return did[0];
}

it('starts anew as it was started', async () => {
  expect(await started(['.'])).toEqual({ execPath: '/opt/sitwell' });
});

it('is to be seen, though it was started with the computer', async () => {
  expect(await started(['.', '--hidden'])).toEqual({ execPath: '/opt/sitwell', args: ['.'] });
});

it('starts the file of an AppImage, not what runs of it', async () => {
  expect(await started([], { APPIMAGE: '/home/a/Sitwell.AppImage' })).toEqual({
    execPath: '/home/a/Sitwell.AppImage',
  });
});
