// What lives here: the sensors of Linux, as a list.
// What does not: when they are asked (../senses.ts).
// To add a sensor: its file beside this one, its line here.
import type { Sensor } from '../sensor.ts';
import { awakeSensors } from './awake.ts';
import { captureSensors } from './capture.ts';
import { doNotDisturbSensor } from './do-not-disturb.ts';
import { fullScreenSensor } from './full-screen.ts';
import type { LinuxParts } from './parts.ts';
import { programSensor } from './programs.ts';

/** What tells on Linux, on any of its desktops. */
export function linuxSensors(parts: LinuxParts): readonly Sensor[] {
  return [
    ...captureSensors(parts),
    ...awakeSensors(parts),
    fullScreenSensor(parts),
    doNotDisturbSensor(parts),
    programSensor(parts),
  ];
}
