/** The dashboard's frame: navigation and problems. */
export const dashboard = {
  navigation: 'Sections',
  today: 'Today',
  stretch: 'Stretch',
  audit: 'Workstation',
  water: 'Water',
  history: 'History',
  settings: 'Settings',
  safety: 'Safety',
  version: 'Version {{version}}',
  problems: 'Something needs attention',
  dismiss: 'Dismiss',
  dismissNamed: 'Dismiss: {{what}}',
  loading: 'One moment.',
} as const;
