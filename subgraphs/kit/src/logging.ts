export type LogLine = (
  level: 'info' | 'warn' | 'error',
  event: string,
  fields?: Record<string, unknown>,
) => void;

/** One JSON line per event on standard error. Fields carry no personal data. */
export const logLine: LogLine = (level, event, fields = {}) => {
  const line = { at: new Date().toISOString(), level, event, ...fields };
  process.stderr.write(
    `${JSON.stringify(line, (_, value) => (value instanceof Error ? describe(value) : value))}\n`,
  );
};

/** drizzle puts statement and parameters into its message; parameters are people's data and stay out of the log. */
function describe(error: Error): Record<string, unknown> {
  const statement =
    'query' in error && typeof error.query === 'string' ? error.query.trim().slice(0, 200) : null;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    message: statement ?? error.message,
    stack: frames.slice(0, 8),
    ...(error.cause instanceof Error && { cause: error.cause }),
  };
}
