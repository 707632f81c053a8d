import { expect, it, vi } from 'vitest';
import { cameraAccess } from '../../../electron/system/camera-access.ts';
import type { Desktop } from '../../../electron/system/platform.ts';

function on(platform: Desktop['platform'], status: 'granted' | 'denied', preview = false) {
  const askForMediaAccess = vi.fn(() => Promise.resolve(status === 'granted'));
  const getMediaAccessStatus = vi.fn(() => status);
  const ask = cameraAccess({ platform, preview }, { askForMediaAccess, getMediaAccessStatus });
  return { ask, askForMediaAccess, getMediaAccessStatus };
}

it.each(['granted', 'denied'] as const)('macOS asks its person: %s', async (status) => {
  const { ask, askForMediaAccess } = on('mac', status);
  expect(await ask()).toBe(status === 'granted');
  expect(askForMediaAccess).toHaveBeenCalledExactlyOnceWith('camera');
});

it.each(['granted', 'denied'] as const)('Windows has a switch: %s', async (status) => {
  expect(await on('windows', status).ask()).toBe(status === 'granted');
});

it.each([
  ['Linux', 'linux', false],
  ['the preview', 'mac', true],
] as const)('%s has nothing to ask', async (_where, platform, preview) => {
  const { ask, askForMediaAccess, getMediaAccessStatus } = on(platform, 'denied', preview);
  expect(await ask()).toBe(true);
  expect(askForMediaAccess).not.toHaveBeenCalled();
  expect(getMediaAccessStatus).not.toHaveBeenCalled();
});
