/**
 * One no-restricted-syntax rule out of several lists: ESLint keeps only the last it is given.
 *
 * @param {...readonly object[]} lists
 * @returns {{ 'no-restricted-syntax': ['error', ...object[]] }}
 */
export const restrictSyntax = (...lists) => ({
  'no-restricted-syntax': ['error', ...lists.flat()],
});

/**
 * One no-restricted-imports rule out of patterns and named imports.
 *
 * @param {readonly object[]} patterns
 * @param {readonly object[]} paths
 * @returns {{ 'no-restricted-imports': ['error', object] }}
 */
export const restrictImports = (patterns, paths = []) => ({
  'no-restricted-imports': ['error', { patterns, paths }],
});
