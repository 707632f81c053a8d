// What lives here: who may import whom (design: shared <- electron, shared <- renderer, no cycles).
// What does not: style, which is ESLint's. To add a rule: one entry whose comment names the right place.

/** The only packages shared/ may use: schemas, words, dates, JSON with its lines, searching. All pure. */
const pureLibraries =
  '^node_modules/(@leeoniya/ufuzzy|zod|i18next|jsonc-parser|temporal-polyfill|temporal-spec|temporal-utils)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or share a third: move that part out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-only-knows-shared',
      comment: 'shared/ is pure: pass the value in from electron/ or renderer/.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|scripts|test)/' },
    },
    {
      name: 'shared-uses-pure-libraries-only',
      comment:
        'shared/ may use zod, i18next, temporal-polyfill, jsonc-parser and ufuzzy; anything else belongs above it.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        couldNotResolve: false,
        pathNot: [pureLibraries, '^(shared|electron|renderer|scripts|test)/'],
      },
    },
    {
      name: 'electron-does-not-know-renderer',
      comment: 'What both need goes to shared/; what one tells the other goes through shared/ipc/.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|scripts)/' },
    },
    {
      name: 'renderer-does-not-know-electron',
      comment: 'A page has no Node and no Electron: call main through renderer/api.ts.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: '^(electron|scripts|node_modules/electron)/',
        dependencyTypesNot: ['npm-no-pkg'],
      },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'Pages run in a sandbox: ask main for it through the contract in shared/ipc/.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-needs-tests',
      comment: 'The app and its scripts work without test/; only tests import tests.',
      severity: 'error',
      from: { pathNot: '^(test|scripts/bench)' },
      to: { path: '^test/' },
    },
    {
      name: 'everything-resolves',
      comment: 'This import leads nowhere: is the package listed, the path right, the ending .ts?',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|dist|coverage)/|[?]' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
