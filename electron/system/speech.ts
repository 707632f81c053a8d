// What lives here: letting pages speak with the system's own voices.
// What does not: what is said, and with which voice (renderer/features/voice).
import type { App } from 'electron';

/**
 * On Linux Chromium only talks to speech-dispatcher, the system's speech service, when it is asked to;
 * elsewhere the system's voices are there by themselves. Before Electron is ready. No service: no voices.
 * Advice: https://github.com/electron/electron/issues/4452
 */
export function useSystemVoices(
  app: { readonly commandLine: Pick<App['commandLine'], 'appendSwitch'> },
  platform: NodeJS.Platform,
): void {
  if (platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
}
