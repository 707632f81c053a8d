import { buildOrExit } from '../build/build.ts';

await buildOrExit();
console.log('The bundles in out/ are up to date.');
