/** What to do about what an audit finds: each fix, how to do it, how to see that it worked. */
export const fixes = {
  title: 'What to do about it',
} as const;
