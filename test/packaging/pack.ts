import path from 'node:path';
import { toolScript } from '../../scripts/tools/project.ts';
import { runNode } from '../../scripts/tools/run-node.ts';
import { writeStandInDistribution } from './stand-in-distribution.ts';

/** Where the packed app and its parts are. */
export interface Packed {
  readonly folder: string;
  readonly program: string;
  readonly archive: string;
}

/**
 * Pack the bundles in `out/` as electron-builder.yml says, around a stand-in for Electron.
 *
 * @throws {Error} with electron-builder's own words when it fails
 */
export async function pack(scratch: string): Promise<Packed> {
  const distribution = path.join(scratch, 'electron');
  const output = path.join(scratch, 'packed');
  writeStandInDistribution(distribution);
  const { ok, output: words } = await runNode(
    toolScript('electron-builder'),
    [
      ...['build', '--linux', 'dir', '--x64', '--publish', 'never'],
      `--config.electronDist=${distribution}`,
      `--config.directories.output=${output}`,
    ],
    { output: 'quiet' },
  );
  if (!ok) throw new Error(words);
  const folder = path.join(output, 'linux-unpacked');
  return {
    folder,
    program: path.join(folder, 'sitwell'),
    archive: path.join(folder, 'resources/app.asar'),
  };
}
