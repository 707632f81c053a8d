import type { SystemPreferences } from 'electron';
import type { Desktop } from './platform.ts';

/**
 * Whether the operating system lets Sitwell use a camera. macOS asks its person the first time; Windows
 * has a switch for it; Linux has neither, and a missing camera shows when the page asks for one.
 */
export const cameraAccess =
  (
    { platform, preview }: Pick<Desktop, 'platform' | 'preview'>,
    system: Pick<SystemPreferences, 'askForMediaAccess' | 'getMediaAccessStatus'>,
  ) =>
  async (): Promise<boolean> => {
    if (preview) return true;
    switch (platform) {
      case 'mac':
        return system.askForMediaAccess('camera');
      case 'windows':
        return !['denied', 'restricted'].includes(system.getMediaAccessStatus('camera'));
      case 'linux':
        return true;
    }
  };
