// What lives here: the sections of the dashboard. Apart from contract.ts, whose checks no page needs to load.
// To add one: its id here, its words, its line in renderer/dashboard/sections.tsx.

/** Sections of the dashboard, in the order of its navigation. */
export const SECTIONS = [
  'today',
  'stretch',
  'audit',
  'water',
  'history',
  'settings',
  'safety',
] as const;
