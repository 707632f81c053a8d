import { spawn } from 'node:child_process';
import { projectFolder } from '../tools/project.ts';

/** Ending badly within this time means that it never came up. */
const comeUpMs = 5_000;

/** How a run of Sitwell in Electron went: `failed` means it could not start on this machine. */
export type Launch = { readonly kind: 'ran'; readonly code: number } | { readonly kind: 'failed' };

/** As root, Chromium refuses its own sandbox. */
export function rootSwitches(): readonly string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  console.log('Running as root, so Electron runs without its sandbox (--no-sandbox).');
  return ['--no-sandbox'];
}

/** Run the built app in Electron until it ends. */
export function launchElectron(program: string, args: readonly string[]): Promise<Launch> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, [...rootSwitches(), projectFolder, ...args], {
      cwd: projectFolder,
      stdio: 'inherit',
    });
    child.on('error', () => resolve({ kind: 'failed' }));
    child.on('exit', (code) => {
      const cameUp = code === 0 || performance.now() - start > comeUpMs;
      resolve(cameUp ? { kind: 'ran', code: code ?? 1 } : { kind: 'failed' });
    });
  });
}
