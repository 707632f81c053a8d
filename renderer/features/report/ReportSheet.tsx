// What lives here: the sheet that reports are written on, its parts, and how it is printed and saved.
// What does not: what a report says (../workplace/report, ../journal-report), writing the PDF (electron/system).
// To add a report: a page that shows ReportTools and one ReportSheet.
import type { ReactNode } from 'react';
import styles from './ReportSheet.module.css';

interface ReportSheetProps {
  /** What it is called to screen readers. */
  readonly label: string;
  readonly heading: string;
  /** Below the heading; empty values are left out. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly children: ReactNode;
}

/** A sheet of paper; printing the window prints it alone. There is one on a page. */
export function ReportSheet({ label, heading, facts, children }: ReportSheetProps) {
  return (
    <article className={styles.sheet} data-report="" aria-label={label}>
      <header className={styles.head}>
        <h2 className={styles.title}>{heading}</h2>
        <dl className={styles.facts}>
          {facts
            .filter(({ value }) => value !== '')
            .map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </header>
      {children}
    </article>
  );
}
