/**
 * Rules for every TypeScript file, on top of typescript-eslint's strict, type-checked set.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
export const everywhere = {
  eqeqeq: 'error',
  'no-console': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Each of these three complained about code that reads well.
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { attributes: false, arguments: false } },
  ],
};

/** Syntax that no folder uses; the tools' own configs are let off the first one. */
export const syntaxEverywhere = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Name the export, so that one word finds every use of it.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import each thing from the file that owns it.',
  },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import each thing from the file that owns it.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: "Write a union of strings, such as 'sitting' | 'standing', not an enum.",
  },
];
