import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.ts';

/** What of vitest's JSON report is needed here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

const firstLine = (text = ''): string => text.trim().split('\n', 1)[0] ?? '';

/**
 * The tests that failed, one line each, out of a report that vitest wrote. A long run says them where they
 * happened, which is far above its end. Without a report: nothing.
 */
export function failedTests(reportFile: string): readonly string[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return [];
  }
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(projectFolder, name);
    const failed = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [file, fullName, firstLine(failureMessages?.[0])]);
    // A file that could not be read has no tests, only a message.
    if (failed.length === 0 && message !== '') failed.push([file, firstLine(message)]);
    return failed.map((parts) => parts.filter((part) => part !== '').join(' > '));
  });
}
