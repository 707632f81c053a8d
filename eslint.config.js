// What lives here: which lint rules hold in which folder. What does not: the rules themselves,
// one list per idea in scripts/lint/. To add one: an entry there, with a message that names the
// right place, and a case in test/scripts/lint.test.ts.
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { everywhere, syntaxEverywhere } from './scripts/lint/everywhere.js';
import { importsOfRawIpc, syntaxOfRawIpc } from './scripts/lint/ipc.js';
import { importsInElectron, importsInRenderer } from './scripts/lint/layers.js';
import { restrictImports, restrictSyntax } from './scripts/lint/restrict.js';
import { importsInShared, sharedIsPure, syntaxInShared } from './scripts/lint/shared.js';
import { testsMayFake } from './scripts/lint/tests.js';
import { syntaxOfHardCodedWords } from './scripts/lint/words.js';

export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'dist/', 'coverage/', '.sitwell/', 'test-results/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { comments },
    rules: {
      'comments/require-description': 'error',
      'comments/no-unlimited-disable': 'error',
    },
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...everywhere, ...restrictSyntax(syntaxEverywhere) },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      ...sharedIsPure,
      ...restrictSyntax(syntaxEverywhere, syntaxInShared),
      ...restrictImports(importsInShared),
    },
  },
  {
    files: ['electron/**/*.ts'],
    rules: {
      ...restrictSyntax(syntaxEverywhere, syntaxOfRawIpc),
      ...restrictImports(importsInElectron, importsOfRawIpc),
    },
  },
  {
    files: ['electron/ipc/**/*.ts', 'electron/preload.ts'],
    rules: { ...restrictSyntax(syntaxEverywhere), ...restrictImports(importsInElectron) },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      ...restrictSyntax(syntaxEverywhere, syntaxOfRawIpc, syntaxOfHardCodedWords),
      ...restrictImports(importsInRenderer),
    },
  },
  { files: ['test/**/*.{ts,tsx}'], rules: testsMayFake },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);
