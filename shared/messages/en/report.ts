/** The printed page about an audit, for an employer or a physiotherapist. */
export const report = {
  title: 'Workstation report',
} as const;
