import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/tools/project.ts';

/** Syntax rules only: those that need types would need a real file in a real project. */
const eslint = new ESLint({
  cwd: projectFolder,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false, project: null } },
    },
  ],
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
});

async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.message);
}

/** File, code, and a word of the advice that must come. */
const cases: readonly (readonly [string, string, RegExp])[] = [
  ['shared/time/x.ts', 'export const now = Date.now();', /no clock/],
  ['shared/time/x.ts', 'export const now = new Date();', /no clock/],
  ['shared/time/x.ts', 'export const id = setTimeout(() => {}, 1);', /nextWake/],
  ['shared/time/x.ts', 'export const id = Math.random();', /not random/],
  ['shared/time/x.ts', 'console.log(1);', /logs nothing/],
  ['shared/time/x.ts', 'export const it = document.title;', /no platform|touches no platform/],
  ['shared/time/x.ts', "import fs from 'node:fs'; fs.statSync('');", /electron\/ \(system\)/],
  ['shared/time/x.ts', "import { x } from '../../electron/x.ts'; x();", /folders above/],
  ['shared/time/x.ts', 'export const it = (1).toLocaleString();', /language as an argument/],
  [
    'electron/tray/x.ts',
    "import { ipcMain } from 'electron'; ipcMain.on('', () => {});",
    /contract/,
  ],
  ['electron/tray/x.ts', "export const tell = (w) => w.webContents.send('x');", /contract/],
  ['electron/tray/x.ts', "import { x } from '../../renderer/x.ts'; x();", /shared\/ipc/],
  ['renderer/ui/x.ts', "import { x } from '../../electron/x.ts'; x();", /renderer\/api/],
  ['renderer/ui/x.tsx', 'export const It = () => <p>Stand up</p>;', /shared\/messages/],
  ['renderer/ui/x.tsx', 'export const It = () => <img alt="A chair" />;', /shared\/messages/],
  ['shared/time/x.ts', 'export default 1;', /Name the export/],
  ['shared/time/x.ts', "export * from './y.ts';", /No barrels/],
  ['shared/time/x.ts', '// eslint-disable-next-line eqeqeq\nexport const it = 1 == 2;', /describe/],
];

describe('the lint rules', () => {
  it.each(cases)('in %s refuse: %s', async (file, code, advice) => {
    expect((await complaints(file, code)).join('\n')).toMatch(advice);
  });

  it.each([
    ['shared/time/x.ts', 'export const then = new Date(0);'],
    ['electron/ipc/x.ts', "import { ipcMain } from 'electron'; ipcMain.on('', () => {});"],
    ['electron/preload.ts', "import { ipcRenderer } from 'electron'; ipcRenderer.send('');"],
    ['electron/system/x.ts', 'export const now = Date.now();'],
    ['renderer/ui/x.tsx', 'export const It = ({ text }) => <p>{text}</p>;'],
  ])('in %s allow: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
