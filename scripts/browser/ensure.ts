// What lives here: having a browser for the tests, from the distribution where that is possible.
// What does not: driving it, which is the end-to-end suite's own affair.
// To add a place to look: one entry in places.ts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find.ts';

const advice =
  'The tests need Google Chrome, Chromium or Microsoft Edge, and none was found. Please install one of them, or name its program in the environment variable CHROME_PATH.';

/** Debian, Ubuntu and their children, where apt can bring Chromium. */
function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
  return status === 0;
}

/** Ubuntu's package may be a mere pointer to a snap; on other systems asking would open a window. */
const runs = (program: string): boolean =>
  process.platform !== 'linux' ||
  spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;

function workingBrowser(): string | undefined {
  const found = findBrowser();
  return found !== undefined && runs(found) ? found : undefined;
}

/** The browser's program; ends the process with a sentence when there is none and none can be had. */
export function browserOrExit(): string {
  const found = workingBrowser();
  if (found !== undefined) return found;
  if (canInstall()) {
    console.error('No browser for the tests yet: installing Chromium with apt. This happens once.');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = workingBrowser();
    if (installed !== undefined) return installed;
  }
  console.error(advice);
  process.exit(1);
}
