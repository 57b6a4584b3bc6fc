/** An error without its message: name, system code and the frames of its stack. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [[error.name, code, syscall].filter(Boolean).join(' '), ...frames].join('\n');
}
