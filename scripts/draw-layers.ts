import { readFileSync, writeFileSync } from 'node:fs';
import { putBetweenMarks } from './layers/between-marks.ts';
import { folderImports } from './layers/imports.ts';
import { drawLayers } from './layers/mermaid.ts';
import { inProject } from './tools/project.ts';

const file = inProject('ARCHITECTURE.md');
const before = readFileSync(file, 'utf8');
const after = putBetweenMarks(before, drawLayers(await folderImports()));

if (before !== after && process.argv.includes('--check')) {
  console.error('The drawing in ARCHITECTURE.md is not what the code says: run `npm run layers`.');
  process.exitCode = 1;
} else if (before !== after) {
  writeFileSync(file, after);
  console.log('Drew the layers in ARCHITECTURE.md.');
}
