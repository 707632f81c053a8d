/** The person's data: export, import, backups, deleting. */
export const data = {
  title: 'Your data',
} as const;
