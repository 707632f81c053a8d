import { LONE_OPTIONS } from '../../shared/command-line/parse.ts';

/**
 * What was typed after "sitwell"; empty when the app was simply started. Everything before the first word
 * that begins with "-" belongs to Electron, Chromium (`--no-sandbox`, `--ozone-platform=…`) or the start
 * with the session (`--hidden`). A program that is not packaged is started with the app's folder as its
 * first word: `electron --no-sandbox FOLDER status`.
 */
export function askedWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const given = argv.slice(1);
  const firstWord = given.findIndex((word) => !word.startsWith('-'));
  const own = isPackaged ? given : firstWord === -1 ? [] : given.slice(firstWord + 1);
  const start = own.findIndex((word) => !word.startsWith('-') || LONE_OPTIONS.includes(word));
  return start === -1 ? [] : own.slice(start);
}
