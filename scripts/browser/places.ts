import path from 'node:path';

/** What decides where a browser may be. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const onMac = (home: string): readonly string[] =>
  ['/Applications', path.posix.join(home, 'Applications')].flatMap((folder) =>
    applications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );

const onWindows = (env: Machine['env']): readonly string[] =>
  [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));

const onPath = (env: Machine['env']): readonly string[] =>
  (env['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands.map((command) => path.posix.join(folder, command)));

function usualPlaces({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'darwin') return onMac(home);
  if (platform === 'win32') return onWindows(env);
  return onPath(env);
}

/** Where Chrome, Chromium or Edge may be on this machine, likeliest first. CHROME_PATH comes first. */
export function browserPlaces(machine: Machine): readonly string[] {
  const chosen = machine.env['CHROME_PATH'];
  return [...(chosen === undefined || chosen === '' ? [] : [chosen]), ...usualPlaces(machine)];
}
