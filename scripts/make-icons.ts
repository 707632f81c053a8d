import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { iconFiles } from './icons/icon-files.ts';
import { inProject } from './tools/project.ts';

for (const [name, content] of iconFiles()) {
  const file = inProject(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`${name} (${content.length} bytes)`);
}
