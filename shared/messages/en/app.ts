/** Words used in more than one place. */
export const app = {
  name: 'Sitwell',
  pageFailed: 'Sitwell could not open this page. {{reason}}',
  failure: 'That did not work: {{reason}}',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  edit: 'Edit',
  remove: 'Remove',
  save: 'Save',
  back: 'Back',

  kindEyes: 'Eye rest',
  kindMove: 'Short break',
  kindLong: 'Long break',

  outcomeTaken: 'Taken',
  outcomePartial: 'Partly taken',
  outcomeNatural: 'Taken by yourself',
  outcomeSkipped: 'Skipped',
  outcomeMissed: 'Missed',

  sitting: 'Sitting',
  standing: 'Standing',
  away: 'Away',
} as const;
