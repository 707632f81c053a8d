// `npm run -s sitwell -- status`: the terminal's side of Sitwell on plain Node, for the one that `npm start` or
// `npm run preview` has started. An installed Sitwell has the command itself.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { placesHere } from '../../electron/command-line/here.ts';
import { runInTerminal } from '../../electron/command-line/terminal.ts';
import { EXIT_CODES } from '../../shared/command-line/exit-codes.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import { inProject } from '../tools/project.ts';

/** Where Electron keeps the data of an app of this name. */
function electronData(name: string): string {
  const home = os.homedir();
  if (process.platform === 'win32')
    return path.join(process.env['APPDATA'] ?? path.join(home, 'AppData/Roaming'), name);
  if (process.platform === 'darwin') return path.join(home, 'Library/Application Support', name);
  return path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), name);
}

const { productName, version } = JSON.parse(
  readFileSync(inProject('package.json'), 'utf8'),
) as Readonly<Record<'productName' | 'version', string>>;
const chosen = process.env['SITWELL_USER_DATA'];
const folders = chosen
  ? [path.resolve(chosen)]
  : [inProject('.sitwell/preview'), electronData(productName)];
const translator = createTranslator('en');
const ended = await runInTerminal({
  words: process.argv.slice(2),
  places: folders.flatMap(placesHere),
  ...{ version, translator, out: process.stdout, err: process.stderr },
});
if (ended.type === 'exit') process.exitCode = ended.code;
else {
  process.stderr.write(`${translator.t('commandLine.notRunning')} npm start\n`);
  process.exitCode = EXIT_CODES.notRunning;
}
