/** Check-ins: where, the note, the day's list, setting them right. */
export const comfort = {
  title: 'How your back feels',
  lead: 'Only you see this. It stays on this computer.',
  left: 'Left',
  right: 'Right',
  seenFrom: 'Seen from behind. Left and right are your own.',
  places: 'Places on the body',
  chosen: 'Chosen: {{places}}',
  noneChosen: 'No place chosen',
  note: 'A note, if you like',
  noteHint: 'What you did, how you slept: whatever you want to find again.',
  done: 'Done',

  add: 'Add a check-in',
  earlier: 'Add one for an earlier time',
  formNew: 'A check-in for an earlier time',
  formChange: 'Change a check-in',
  time: 'When',
  noSuchTime: 'Choose a time of that day.',
  noLevel: 'Choose a level first.',
  list: 'Check-ins today',
  entry: '{{level}} of 10',
  editEntry: 'Edit the check-in at {{time}}',
  removeEntry: 'Remove the check-in at {{time}}',

  signs: 'Warning signs: when to get help',
} as const;
