/** The result of an audit: score, fixes, workplaces, history, and looking again. */
export const workplaces = {
  title: 'Workplaces',
  /** The workplace that is there from the start. */
  firstName: 'My desk',
} as const;
