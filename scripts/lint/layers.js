/** electron/ and renderer/ never meet; dependency-cruiser enforces it, lint says so while typing. */
export const importsInElectron = [
  {
    regex: '(^|/)renderer/',
    message:
      'electron/ and renderer/ never import each other: put what both need in shared/, or send it through shared/ipc/.',
  },
];

/** See {@link importsInElectron}. */
export const importsInRenderer = [
  {
    regex: '^electron$|^node:|(^|/)electron/',
    message:
      'A page has no Node and no Electron: call main through renderer/api.ts, and put what both need in shared/.',
  },
];
