// What lives here: the seed of every property test: the same in each run, so that a red run is red for everybody.
// To look at other cases: SITWELL_SEED=123 (or any other number).
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SITWELL_SEED'] ?? 20_261_123) });
