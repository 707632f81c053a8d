/**
 * Tests may build half an object and look inside; the rest of the rules hold for them too.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
export const testsMayFake = {
  'no-console': 'off',
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/unbound-method': 'off',
};
