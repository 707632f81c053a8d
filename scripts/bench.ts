// What lives here: `npm run bench [-- --only NAME]`: runs benches, prints each result beside its target.
// What does not: the benches (test/bench). They never fail a build: machines differ, people read tables.
// To add one: test/bench/all.ts.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { BENCHES } from '../test/bench/all.ts';
import type { Measure } from '../test/bench/bench.ts';
import { renderTable } from '../test/bench/table.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const names = BENCHES.map(({ name }) => name);
const strange = values.only?.find((name) => !names.includes(name));
if (strange !== undefined) {
  console.error(`There is no bench "${strange}". Benches: ${names.join(', ')}.`);
  process.exit(2);
}

const chosen = BENCHES.filter(({ name }) => values.only?.includes(name) ?? true);
const measures: Measure[] = [];
for (const { name, note, run } of chosen) {
  console.log(`${name}: ${note}`);
  try {
    const measured = await run('full');
    // A long run may be cut off: what is known is said at once.
    if (chosen.length > 1) console.log(`${renderTable(measured)}\n`);
    measures.push(...measured);
  } catch (reason) {
    console.error(`  could not be measured: ${String(reason)}`);
    process.exitCode = 1;
  }
}
const [processor] = os.cpus();
const load = os.loadavg()[0]?.toFixed(1) ?? '?';
console.log(`\n${renderTable(measures)}\n`);
console.log(
  `${processor?.model ?? 'Unknown processor'}, ${os.cpus().length} cores, load ${load}; Node ${process.version}, ${process.platform}. Of twenty and more values the spread leaves out the outer tenths.`,
);
