import { readFileSync } from 'node:fs';
import path from 'node:path';

const SCRIPT = /<script\b[^>]*\ssrc="([^"]+)"/g;
/** `import … from "x"`, `import "x"`, `export … from "x"`; not `import("x")`, which comes later. */
const STATIC_IMPORT = /\b(?:import|export)\b\s*(?:[^"'`();]*?\bfrom\s*)?["'`](\.[^"'`]+)["'`]/g;

/** The files of all scripts that a built page runs before it draws: those it names, and what they import. */
export function scriptsOf(page: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
      visit(path.resolve(path.dirname(file), to));
  };
  for (const [, source = ''] of readFileSync(page, 'utf8').matchAll(SCRIPT))
    visit(path.resolve(path.dirname(page), source));
  return [...found];
}
