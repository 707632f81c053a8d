import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { failedTests } from '../../scripts/tools/failed-tests.ts';
import { inProject } from '../../scripts/tools/project.ts';

function report(content: string): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'sitwell-report-')), 'report.json');
  writeFileSync(file, content);
  return file;
}

const results = (message: string, assertionResults: readonly object[]): string =>
  report(
    JSON.stringify({
      testResults: [{ name: inProject('test/shared/a.test.ts'), message, assertionResults }],
    }),
  );

describe('the tests that failed', () => {
  it('are said by file, name and the first line of the reason', () => {
    const file = results('', [
      { status: 'passed', fullName: 'a sum adds' },
      { status: 'failed', fullName: 'a sum carries', failureMessages: ['expected 2\nat line 3'] },
    ]);
    expect(failedTests(file)).toEqual(['test/shared/a.test.ts > a sum carries > expected 2']);
  });

  it('name a file that could not be loaded', () => {
    expect(failedTests(results('Cannot find x\nstack', []))).toEqual([
      'test/shared/a.test.ts > Cannot find x',
    ]);
  });

  it('are none where there is no report, or a broken one', () => {
    expect(failedTests('/nowhere/report.json')).toEqual([]);
    expect(failedTests(report('{'))).toEqual([]);
  });
});
