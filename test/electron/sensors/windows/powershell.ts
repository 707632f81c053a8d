// What lives here: what the script of script.ts prints, made by hand from its text and Microsoft's reference.
// What does not: tests. Nothing here was recorded on Windows.

export const CONSENT = [
  String.raw`use=microphone|134079690000000000|C:#Program Files#Zoom#bin#Zoom.exe`,
  'use=webcam|134079690000000000|MSTeams_8wekyb3d8bbwe',
  'consent=done',
];

/** One screen, the taskbar at its lower edge. */
export const SCREEN = 'screen=0,0,1920,1080';
export const front = (program: string, window: string, notice = 5): readonly string[] => [
  `notice=${notice}`,
  `program=${program}`,
  `window=${window}`,
  SCREEN,
  'screen=1920,-200,3200,520',
  'front=done',
];

export const printed = (...lines: readonly (string | readonly string[])[]): string =>
  lines.flat().join('\r\n');
