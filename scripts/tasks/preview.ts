import { buildOrExit } from '../build/build.ts';
import { startPreview } from '../preview/start-preview.ts';

await buildOrExit();
await startPreview(process.argv.slice(2));
