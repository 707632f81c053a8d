/** The lines between which the drawing stands. */
export const marks = {
  start: '<!-- layers: drawn by `npm run layers`, do not edit -->',
  end: '<!-- end of layers -->',
} as const;

/**
 * The text with whatever stands between the marks replaced.
 *
 * @throws {Error} when the marks are missing
 */
export function putBetweenMarks(text: string, drawing: string): string {
  const start = text.indexOf(marks.start);
  const end = text.indexOf(marks.end);
  if (start < 0 || end < start) throw new Error(`The text has lost its mark ${marks.start}`);
  return `${text.slice(0, start + marks.start.length)}\n\n${drawing}\n\n${text.slice(end)}`;
}
