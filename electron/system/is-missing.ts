/** Whether something failed because there is no such file or folder. */
export const isMissing = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === 'ENOENT';
