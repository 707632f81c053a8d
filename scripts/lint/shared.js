const clock = 'shared/ has no clock: take the time from the fact or argument that carries it.';
const timer = 'shared/ sets no timer: return a delay (see nextWake) and let electron/ wait for it.';
const chance = 'shared/ is not random: take the number, or a seed, as an argument.';
const platform =
  'shared/ touches no platform: do this in electron/ (system) or renderer/ (pages) and pass the value in.';
const locale = 'shared/ has no locale of its own: pass the language as an argument.';

const globals = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'].map(
    (name) => ({ name, message: timer }),
  ),
  ...['performance'].map((name) => ({ name, message: clock })),
  ...['crypto'].map((name) => ({ name, message: chance })),
  {
    name: 'console',
    message: 'shared/ logs nothing: return a value that says what happened; electron/system/ logs.',
  },
  ...[
    ...['process', 'Buffer', 'global', 'require', '__dirname', '__filename'],
    ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'],
  ].map((name) => ({ name, message: platform })),
];

/** What may not be written in shared/, with the place where it belongs. */
export const syntaxInShared = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: clock },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: chance },
  { selector: "MemberExpression[object.name='globalThis']", message: platform },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: locale,
  },
  { selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]', message: locale },
];

/** What may not be imported in shared/. */
export const importsInShared = [
  { regex: '^node:|^electron($|/|-store)|^react', message: platform },
  {
    regex: '(^|/)(electron|renderer|test|scripts)/',
    message: 'shared/ knows nothing of the folders above it: pass what it needs as an argument.',
  },
];

/**
 * Rules for shared/ besides its syntax and imports.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
export const sharedIsPure = { 'no-restricted-globals': ['error', ...globals] };
