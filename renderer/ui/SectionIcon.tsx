import type { ReactNode } from 'react';
import type { Section } from '../../shared/ipc/contract.ts';
import styles from './SectionIcon.module.css';

const DRAWINGS: Readonly<Record<Section, ReactNode>> = {
  today: <path d="M10 3a7 7 0 1 1-6.6 4.7M10 6v4l2.6 1.6" />,
  stretch: (
    <path d="M10 5.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zM3.5 3.5L10 8l6.5-4.5M10 8v4.5M10 12.5L6 17.5M10 12.5l4 5" />
  ),
  audit: <path d="M3 4h9v6H3zM7.5 10v3M5 13h5M14 9v8M11 17h6M11 13h4" />,
  water: <path d="M4.5 3h11l-1.3 14H5.8zM5 8.5h10" />,
  history: <path d="M4 16V9M8 16V5M12 16v-5M16 16V7" />,
  settings: <path d="M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4" />,
  safety: <path d="M10 3l6 2v5c0 3.6-2.5 6-6 7-3.5-1-6-3.4-6-7V5zM10 7.5v3M10 13v.1" />,
};

/** A small drawing beside a section's name; the name says it. */
export function SectionIcon({ section }: { readonly section: Section }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      {DRAWINGS[section]}
    </svg>
  );
}
