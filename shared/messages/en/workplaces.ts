/** The result of an audit: score, fixes, workplaces, history, and looking again. */
export const workplaces = {
  title: 'Workplaces',
} as const;
