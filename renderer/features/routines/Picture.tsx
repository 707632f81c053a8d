import styles from './Picture.module.css';

interface PictureProps {
  /** A data URL. */
  readonly source: string;
  /** What it shows; empty where the words beside it say so. */
  readonly words: string;
  readonly className?: string | undefined;
}

/** A picture of the person's own. */
export function Picture({ source, words, className }: PictureProps) {
  return <img className={`${styles.picture} ${className ?? ''}`} src={source} alt={words} />;
}
