import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDesktop } from './desktop.ts';
import { FIRST_DISPLAY } from './shared/facts.ts';
import type { DisplayFact } from './shared/facts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    'user-data': { type: 'string', default: path.join(root, '.sitwell', 'preview') },
    app: { type: 'string', default: root },
    speed: { type: 'string', default: '1' },
    'no-open': { type: 'boolean', default: false },
  },
});
const userData = path.resolve(values['user-data']);
const note = path.join(userData, 'preview-desktop.json');

/** Small enough that its text can be read in an ordinary browser window. */
const SCREEN: DisplayFact = {
  ...FIRST_DISPLAY,
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
};

interface Running {
  readonly port: number;
  readonly token: string;
  readonly url: string;
}

/** A preview that runs on the same user data already is handed the arguments, as a second launch of the app. */
async function handOver(): Promise<boolean> {
  try {
    const running = JSON.parse(readFileSync(note, 'utf8')) as Running;
    const query = new URLSearchParams(positionals.map((text) => ['argument', text]));
    const answer = await fetch(
      `http://127.0.0.1:${String(running.port)}/launch?${query.toString()}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${running.token}` },
        signal: AbortSignal.timeout(5000),
      },
    );
    if (!answer.ok) return false;
    console.log(`Sitwell already runs on this preview desktop: ${running.url}`);
    return true;
  } catch {
    return false;
  }
}

/** Opens an address in the default browser, where there is a display to open it on. */
function openInBrowser(url: string): void {
  const linuxDisplay = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (process.platform === 'linux' && linuxDisplay === undefined) return;
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const [command, words] =
    process.platform === 'win32' ? ['cmd', ['/c', 'start', '""', url]] : [opener, [url]];
  const opened = spawn(command, words, { stdio: 'ignore', detached: true });
  opened.on('error', () => {
    console.log('No browser could be opened; please open the address yourself.');
  });
  opened.unref();
}

async function run(): Promise<void> {
  if (await handOver()) return;
  mkdirSync(userData, { recursive: true });
  const desktop = await startDesktop({
    appDirectory: values.app,
    userData,
    port: Number(values.port),
    speed: Number(values.speed),
    argv: positionals,
    displays: [SCREEN],
    person: 'still',
    pageInputCounts: true,
    quiet: false,
  });
  const { port, token, url } = desktop;
  writeFileSync(note, JSON.stringify({ port, token, url }), { mode: 0o600 });
  console.log(`Preview desktop (a stand-in for Electron): ${url}`);
  console.log('Press Ctrl+C to end it.');
  if (!values['no-open']) openInBrowser(url);
  const end = (): void => {
    rmSync(note, { force: true });
    void desktop.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

await run();
