/** The weekly summary and its suggestions. */
export const week = {
  title: 'Your last week',
  lead_one: '{{dates}}, one day at your desk',
  lead_other: '{{dates}}, {{count}} days at your desk',
  seated: 'Sitting on a desk day',
  longest: 'Longest sitting',
  breaks: 'Breaks taken',
  water: 'Drinks on a day you logged',
  waterOf: '{{amount}}, with a goal of {{goal}}',
  comfort: 'How your back felt, 0 to 10',
  none_seated: 'No time seen',
  none_longest: 'No time seen',
  none_breaks: 'None came up',
  none_water: 'Nothing logged',
  none_comfort: 'No check-in',
  before: 'The week before: {{value}}',
  idea: 'One idea for this week',
  suggest_shorterBouts:
    'When you have sat for a while and reach the end of a page or a call, stand up for a minute. It counts as soon as you are up.',
  suggest_breaksTaken:
    'If breaks tend to come at a bad moment, another interval or a shorter break may fit your days better. Settings, Breaks has both.',
  suggest_drinkEarlier: 'A glass beside you when you sit down in the morning makes an easy start.',
  suggest_audit:
    'Your workplace has not been looked at yet. A few questions show what could be more comfortable, often without buying anything.',
  suggest_stand: 'Where your desk allows it, one call or one page a day standing is an easy start.',
  suggest_checkIn:
    'A check-in takes two taps. A few in a week are enough to see how your back felt over time.',
  suggest_keepGoing: 'Nothing stands out. Keep what works for you.',
  close: 'Close',
  off: 'Do not show these again',
  offSaid: 'Weekly summaries are off. Settings can turn them on again.',
} as const;
