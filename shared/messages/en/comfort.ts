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

  more: 'Add another',
  earlier: 'Add one for an earlier time',
  level: 'Level',
  time: 'When',
  timeFault: 'Choose a time today that has passed.',
  entry: '{{level}} of 10',
  entryAt: '{{time}}, {{level}} of 10',
  editEntry: 'Change the check-in at {{time}}',
  removeEntry: 'Remove the check-in at {{time}}',
  list: 'Check-ins today',

  wasAdded: 'Noted: {{level}} of 10',
  wasChanged: 'Changed',
  wasRemoved: 'Removed',
  gone: 'That check-in is no longer there.',
  failed: 'That could not be saved. The disk may be full.',
  future: 'That time lies ahead.',

  signs: 'Warning signs: when to get help',
} as const;
