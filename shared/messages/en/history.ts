/** The list of days, and one day opened. */
export const history = {
  title: 'History',
  lead: 'Every day Sitwell has seen. It stays on this computer.',
  empty: 'No days yet. Today will be the first.',
  seated: 'Seated',
  standing: 'Standing',
  longest: 'Longest sitting',
  breaks: 'Breaks',
  breaksOf: '{{taken}} of {{all}}',
  open: 'Open {{date}}',
  more: 'Show earlier days',
  allShown: 'That is the first day.',
  outcomes: 'Breaks by outcome',
} as const;
