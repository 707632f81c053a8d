import { readFileSync } from 'node:fs';
import path from 'node:path';

const SCRIPT = /<script\b[^>]*\ssrc="([^"]+)"/g;
/** `import … from "x"`, `import "x"`, `export … from "x"`; not `import("x")`, which comes later. */
const STATIC_IMPORT = /\b(?:import|export)\b\s*(?:[^"'`();]*?\bfrom\s*)?["'`](\.[^"'`]+)["'`]/g;
const LATER_IMPORT = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;

/** The files of all scripts that a built page runs before it draws: those it names, and what they import. */
export const scriptsOf = (page: string): readonly string[] => collect(page, [STATIC_IMPORT]);

/** Those, and everything that is loaded after the first paint. */
export const allScriptsOf = (page: string): readonly string[] =>
  collect(page, [STATIC_IMPORT, LATER_IMPORT]);

function collect(page: string, imports: readonly RegExp[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const script = readFileSync(file, 'utf8');
    for (const pattern of imports)
      for (const [, to = ''] of script.matchAll(pattern))
        visit(path.resolve(path.dirname(file), to));
  };
  for (const [, source = ''] of readFileSync(page, 'utf8').matchAll(SCRIPT))
    visit(path.resolve(path.dirname(page), source));
  return [...found];
}
