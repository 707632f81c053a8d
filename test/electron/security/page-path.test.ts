import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFile } from '../../../electron/security/page-path.ts';

const root = path.resolve('/somewhere/out/renderer');
const found = (address: string) => pageFile(address, root)?.file ?? null;

describe('an address', () => {
  it.each([
    ['app://sitwell/break/index.html', 'break/index.html'],
    ['app://sitwell/assets/a.js?x=1#y', 'assets/a.js'],
    ['app://sitwell/break/../assets/a.css', 'assets/a.css'],
    ['app://sitwell/../../main/main.js', 'main/main.js'],
    ['app://sitwell/%2e%2e/main/main.js', 'main/main.js'],
  ])('%s means %s', (address, file) => {
    expect(found(address)).toBe(path.join(root, file));
  });

  it.each([
    'app://sitwell/..%2fmain/main.js',
    'app://sitwell/..%5cmain%5cmain.js',
    'app://sitwell/%252e%252e/main/main.js',
    'app://sitwell/break/index.html%00.png',
    'app://sitwell/',
    'app://sitwell/break',
    'app://sitwell/licenses.md',
    'app://sitwell/data.json',
    'app://evil/break/index.html',
    'file:///etc/passwd.html',
    'https://sitwell/break/index.html',
    'nonsense',
    'app://sitwell/%zz.html',
  ])('%s means nothing of ours', (address) => {
    expect(found(address)).toBeNull();
  });

  it('never leaves the folder of pages, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '%2e%2e', '%5c', '/', '//', 'a', '.js', '\\', '%00')),
        (parts) => {
          const file = found(`app://sitwell/${parts.join('/')}.js`);
          expect(file === null || file.startsWith(root + path.sep)).toBe(true);
        },
      ),
    );
  });
});
