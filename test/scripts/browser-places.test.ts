import { describe, expect, it } from 'vitest';
import { browserPlaces } from '../../scripts/browser/places.ts';

describe('where a browser may be', () => {
  it('asks CHROME_PATH first', () => {
    const env = { CHROME_PATH: '/opt/my/chrome', PATH: '/usr/bin' };
    const [first, second] = browserPlaces({ platform: 'linux', env, home: '/home/ada' });
    expect([first, second]).toEqual(['/opt/my/chrome', '/usr/bin/chromium']);
  });

  it('looks along the path on Linux, for Chromium, Chrome and Edge', () => {
    const places = browserPlaces({
      platform: 'linux',
      env: { PATH: '/usr/bin::/snap/bin' },
      home: '/home/ada',
    });
    expect(places).toContain('/usr/bin/google-chrome');
    expect(places).toContain('/snap/bin/chromium');
    expect(places).toContain('/usr/bin/microsoft-edge');
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it('looks among the applications on macOS, the person’s own too', () => {
    const places = browserPlaces({ platform: 'darwin', env: {}, home: '/Users/ada' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('looks among the programs on Windows, and skips folders that are not set', () => {
    const places = browserPlaces({
      platform: 'win32',
      env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
      home: 'C:\\Users\\ada',
    });
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain(
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(places.some((place) => place.includes('undefined'))).toBe(false);
  });
});
