import { useEffect } from 'react';

/** The title of the window, for the task bar and screen readers. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
