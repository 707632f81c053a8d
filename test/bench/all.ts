import type { Bench } from './bench.ts';
import { auditResult } from './benches/audit-result.ts';
import { dataCopy } from './benches/data-copy.ts';
import { deskDaySamples } from './benches/desk-day-samples.ts';
import { firstBreakFrame } from './benches/first-frame.ts';
import { figureFrame } from './benches/figure-frame.ts';
import { heapGrowth } from './benches/heap-growth.ts';
import { journal } from './benches/journal.ts';
import { mainBundleDay } from './benches/main-bundle-day.ts';
import { packedSize } from './benches/packed-size.ts';
import { pageBytes } from './benches/page-bytes.ts';
import { pagesAlive } from './benches/pages-alive.ts';
import { schedulerSteps } from './benches/scheduler-steps.ts';
import { sensors } from './benches/sensors.ts';
import { sessionBuild } from './benches/session-build.ts';

/** All benches, the quick ones first. */
export const BENCHES: readonly Bench[] = [
  schedulerSteps,
  deskDaySamples,
  sessionBuild,
  auditResult,
  pageBytes,
  figureFrame,
  journal,
  dataCopy,
  pagesAlive,
  firstBreakFrame,
  mainBundleDay,
  sensors,
  packedSize,
  heapGrowth,
];
