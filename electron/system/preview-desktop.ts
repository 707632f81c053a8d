// What lives here: asking the preview desktop what a real one is asked over D-Bus, the registry and the like.
// What does not: the preview desktop itself (test/desktop; the names are in its process/questions.ts).
// To ask it something else: a question here and its answer there.

/** The part of `process` by which the preview desktop is asked and heard. */
export interface PreviewProcess {
  readonly emit: (name: string, ...values: readonly unknown[]) => boolean;
  readonly on: (name: string, listener: (value: unknown) => void) => unknown;
  readonly off: (name: string, listener: (value: unknown) => void) => unknown;
}

/** The preview desktop. */
export interface PreviewDesktop {
  /** What it shows of these signs; undefined where nobody answers. */
  readonly signs: (wanted: readonly string[]) => unknown;
  readonly onSigns: (listener: (changed: unknown) => void) => () => void;
  /** Whether anything shows tray icons. */
  readonly hasTrayHost: () => boolean;
  readonly onTrayHost: (listener: (there: boolean) => void) => () => void;
}

/** The preview desktop around this process. */
export function previewDesktop(around: PreviewProcess): PreviewDesktop {
  const ask = (question: string, ...values: readonly unknown[]): unknown => {
    let answer: unknown;
    around.emit(question, ...values, (said: unknown) => (answer = said));
    return answer;
  };
  const hear = (name: string, listener: (value: unknown) => void): (() => void) => {
    around.on(name, listener);
    return () => around.off(name, listener);
  };
  return {
    signs: (wanted) => ask('sitwell-preview:ask-signs', wanted),
    onSigns: (listener) => hear('sitwell-preview:signs-changed', listener),
    hasTrayHost: () => ask('sitwell-preview:ask-tray-host') !== false,
    onTrayHost: (listener) =>
      hear('sitwell-preview:tray-host-changed', (there) => listener(there === true)),
  };
}
