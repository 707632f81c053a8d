/** The person's data: export, import, backups, deleting. */
export const data = {
  title: 'Your data',
  exportTitle: 'Save a copy of your data',
  jsonName: 'Sitwell {{date}}',
  csvName: 'Sitwell tables {{date}}',
} as const;
