// What lives here: packing the real app without Electron's runtime, and looking at the result.
// What does not: real installers, which the workflow makes on a tag. To add a check: packed-app.e2e.ts.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The mark before the fuses in Electron's program file. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseVersion = 1;
/** Electron's own state of its first eight fuses, before anybody burnt them. */
const factoryFuses = '10110001';

/** Write a folder that looks to electron-builder like an unpacked Electron for Linux. */
export function writeStandInDistribution(folder: string): void {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  const program = path.join(folder, 'electron');
  writeFileSync(
    program,
    Buffer.concat([
      Buffer.from(`a stand-in for Electron\0${fuseMark}`),
      Buffer.from([fuseVersion, factoryFuses.length]),
      Buffer.from(factoryFuses),
    ]),
  );
  chmodSync(program, 0o755);
  for (const file of ['LICENSE', 'version', 'locales/en-US.pak', 'locales/de.pak']) {
    writeFileSync(path.join(folder, file), '');
  }
}
