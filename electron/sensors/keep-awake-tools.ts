/** Programs whose only task is to keep a computer awake: no sign that anybody is there. Names as programName gives them. */
export const KEEP_AWAKE_TOOLS: ReadonlySet<string> = new Set([
  'amphetamine',
  'caffeinate',
  'caffeine',
  'coffee',
  'insomnia',
  'jolt of caffeine',
  'keepingyouawake',
  'lungo',
  'owly',
  'powertoys.awake',
  'theine',
  'wakefulness',
]);
