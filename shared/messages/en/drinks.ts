/** Drinks in few words, wherever one is logged: break, drink prompt, Today, tray. Light pages load these. */
export const drinks = {
  ml: '{{amount}} ml',
  ounces: '{{amount}} fl oz',

  /** Kinds, as one chooses them. */
  kind: 'Kind of drink',
  waterName: 'Water',
  teaName: 'Tea',
  coffeeName: 'Coffee',
  juiceName: 'Juice',
  milkName: 'Milk',
  softDrinkName: 'Soft drink',
  electrolyteName: 'Electrolyte drink',
  soupName: 'Soup',
  alcoholName: 'Alcoholic drink',
  otherName: 'Something else',
  alcohol: 'Alcoholic drinks are written down and count 0 towards the goal.',

  log: 'Log a drink',
  /** A size to press: the amount is on the button, the kind is chosen beside it. */
  logNamed: '{{amount}}, log it as: {{kind}}',
  /** What a change did. */
  logged: 'Logged: {{amount}}, {{kind}}.',
  changed: 'Changed to: {{amount}}, {{kind}}.',
  removed: 'Removed: {{amount}}, {{kind}}.',
  failed: 'That could not be saved, so nothing was changed.',
  gone: 'That drink is not in the list any more.',
  future: 'That time is still ahead. Nothing was changed.',

  none: 'No drink logged yet today',
  soFar: '{{amount}} so far today',
  soFarOf: '{{amount}} of {{goal}} today',

  noteHour:
    'That is more than {{amount}} within an hour. Sips over more time are kinder to the body, so prompts to drink rest for an hour.',
  noteDay:
    'That is more than {{amount}} today, and more is not needed. Prompts to drink rest until tomorrow.',

  promptWindow: 'A drink',
  promptTitle: 'Something to drink?',
  promptSince: 'You last logged a drink {{time}} ago.',
  promptNone: 'No drink logged yet today.',
  promptNotNow: 'Not now',
  /** In a break: a glass in one tap, with its key. */
  drank: 'I drank {{amount}}',
  drankKey: 'D',
  refill: 'A good moment to refill your glass.',
} as const;
