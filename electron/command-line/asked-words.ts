import path from 'node:path';
import { LONE_OPTIONS } from '../../shared/command-line/parse.ts';

/**
 * What was typed after "sitwell"; empty when the app was simply started. What begins with "-" before the first
 * word belongs to Electron, Chromium (`--no-sandbox`, `--ozone-platform=…`) or the start with the session
 * (`--hidden`). A program that is not packaged is told which app to run, as in
 * `electron --require FILE FOLDER status`: `appPlaces` are that folder and its main file, null where it is packaged.
 */
export function askedWords(
  argv: readonly string[],
  appPlaces: readonly string[] | null,
): readonly string[] {
  const app = appPlaces ? argv.findIndex((word) => appPlaces.includes(path.resolve(word))) : 0;
  if (app === -1) return [];
  const given = argv.slice(app + 1);
  const start = given.findIndex((word) => !word.startsWith('-') || LONE_OPTIONS.includes(word));
  return start === -1 ? [] : given.slice(start);
}
