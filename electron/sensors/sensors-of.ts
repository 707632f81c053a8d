// What lives here: which sensors this desktop has.
// What does not: the sensors (one folder for each platform), when they are asked (senses.ts).
// To add a platform: its folder, its list, a case here.
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import type { Clocks } from '../system/clocks.ts';
import type { Buses } from '../system/open-buses.ts';
import type { Desktop } from '../system/platform.ts';
import { previewDesktop } from '../system/preview-desktop.ts';
import type { PreviewProcess } from '../system/preview-desktop.ts';
import { runProgram } from '../system/run.ts';
import { linuxFiles } from './linux/files.ts';
import { linuxSensors } from './linux/linux-sensors.ts';
import { askSocket } from './linux/unix-socket.ts';
import { macSensors } from './mac/mac-sensors.ts';
import { previewSensors } from './preview/preview-sensors.ts';
import type { Sensor } from './sensor.ts';
import { windowsSensors } from './windows/windows-sensors.ts';

export interface SensorParts {
  readonly desktop: Pick<Desktop, 'platform' | 'preview'>;
  readonly clocks: Pick<Clocks, 'now'>;
  readonly buses: Buses;
  /** The programs a person named. */
  readonly quietPrograms: () => readonly string[];
}

/** The sensors of this desktop; on the preview desktop only its own. */
export function sensorsOf(around: SensorParts): readonly Sensor[] {
  const { desktop, clocks, buses, quietPrograms } = around;
  if (desktop.preview) {
    const itself = process as unknown as PreviewProcess;
    return previewSensors({ desktop: previewDesktop(itself), quietPrograms });
  }
  const parts = { run: runProgram, quietPrograms, own: process.execPath };
  switch (desktop.platform) {
    case 'windows':
      return windowsSensors({
        ...parts,
        systemRoot: process.env.SystemRoot ?? String.raw`C:\Windows`,
        wall: () => clocks.now().wall,
        upMs: () => clocks.now().up,
      });
    case 'mac':
      return macSensors({
        ...parts,
        readText: (file) => readFile(file, 'utf8'),
        home: os.homedir(),
      });
    case 'linux':
      return linuxSensors({
        ...{ ...parts, ...buses, askSocket, files: linuxFiles },
        environment: process.env,
        userId: os.userInfo().uid,
      });
  }
}
