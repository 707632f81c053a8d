import { extractFile, listPackage } from '@electron/asar';
import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfChanged } from '../../scripts/build/build.ts';
import { inProject } from '../../scripts/tools/project.ts';
import { startDesktop } from '../desktop/desktop.ts';
import { pack } from './pack.ts';
import type { Packed } from './pack.ts';

const megabyte = 1_000_000;
/** Shown to those who draw the stretches, and left out of the package. */
const FOR_DEVELOPERS = 'gallery';
const pages = globSync('*/index.html', { cwd: inProject('renderer') }).filter(
  (page) => !page.startsWith(FOR_DEVELOPERS),
);

describe('the packed app', () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'sitwell-packed-'));
  let packed: Packed;
  let files: readonly string[] = [];
  const read = (file: string): string => extractFile(packed.archive, file).toString('utf8');

  beforeAll(async () => {
    expect(await buildIfChanged()).toMatchObject({ ok: true });
    packed = await pack(scratch);
    files = listPackage(packed.archive, { isPack: false }).map((file) =>
      file.replaceAll('\\', '/').slice(1),
    );
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('stays under 5 MB', () => {
    expect(statSync(packed.archive).size).toBeLessThan(5 * megabyte);
  });

  it('holds the bundles and package.json, and nothing else', () => {
    const strange = files.filter(
      (file) => !/^(package\.json|out|out\/(main|preload|renderer)(\/.*)?)$/.test(file),
    );
    expect(strange).toEqual([]);
    expect(files.filter((file) => /node_modules|\.map$|\.tsx?$|\.db$/.test(file))).toEqual([]);
    expect(readdirSync(path.dirname(packed.archive))).toEqual(['app.asar']);
  });

  it('holds the program, the preload and every page', () => {
    const wanted = pages.map((page) => `out/renderer/${page.replaceAll('\\', '/')}`);
    expect(wanted.length).toBeGreaterThan(3);
    expect(files).toEqual(
      expect.arrayContaining(['out/main/main.js', 'out/preload/preload.cjs', ...wanted]),
    );
    expect(files.filter((file) => file.includes(FOR_DEVELOPERS))).toEqual([]);
    const { main, dependencies } = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect(files).toContain(main);
    expect(dependencies).toBeUndefined();
  });

  it('holds everything that its pages name', () => {
    for (const page of files.filter((file) => file.endsWith('index.html'))) {
      const named = [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to = '']) =>
        path.posix.join(path.posix.dirname(page), to),
      );
      expect(named.length).toBeGreaterThan(0);
      expect(files, page).toEqual(expect.arrayContaining(named));
    }
  });

  it('has pages that obey their own policy: no inline script or style, no data address', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|data:/);
    }
    for (const sheet of files.filter((file) => file.endsWith('.css'))) {
      expect(read(sheet)).not.toMatch(/url\(["']?(data|https?):/);
    }
  });

  it('needs nothing but Electron and Node itself', () => {
    const needed = [
      ...importsOf(read('out/main/main.js')),
      ...[...read('out/preload/preload.cjs').matchAll(/require\(["'`](.+?)["'`]\)/g)].map(
        ([, name = '']) => name,
      ),
    ];
    expect(needed).toContain('electron');
    expect(needed.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
  });

  it('carries the licences of what is bundled', () => {
    expect(read('out/renderer/licenses.md')).toMatch(/react/);
    expect(read('out/main/licenses.md')).toMatch(/electron-store/);
  });

  it('starts in the preview desktop: a tray icon, and the welcome of a first run', async () => {
    const desktop = await startDesktop({ appDirectory: packed.archive });
    try {
      await desktop.until(() => desktop.trays().length === 1 && desktop.windows().length > 0);
      expect(desktop.isRunning()).toBe(true);
    } finally {
      await desktop.stop();
    }
  });

  it('has its fuses burnt as electron-builder.yml says', () => {
    const program = readFileSync(packed.program).toString('latin1');
    // In Electron's order: run as Node, cookie encryption, NODE_OPTIONS, inspect, asar integrity,
    // only from asar, own browser snapshot, file: privileges.
    expect(program.endsWith('\x01\x0801001100')).toBe(true);
  });

  it('keeps only the languages of Chromium that Sitwell can use', () => {
    expect(readdirSync(path.join(packed.folder, 'locales'))).toEqual(['en-US.pak']);
  });
});

/** What an ES module imports by name. */
const importsOf = (code: string): readonly string[] =>
  parseSync('main.js', code).program.body.flatMap((part) =>
    part.type === 'ImportDeclaration' ? [part.source.value] : [],
  );
