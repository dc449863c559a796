export type LogLine = (level: 'info' | 'warn' | 'error', event: string, fields?: Record<string, unknown>) => void;

/** One JSON line per event on standard error. Fields carry no personal data. */
export const logLine: LogLine = (level, event, fields = {}) => {
  const line = { at: new Date().toISOString(), level, event, ...fields };
  process.stderr.write(`${JSON.stringify(line, (_, value) => (value instanceof Error ? describe(value) : value))}\n`);
};

function describe(error: Error): Record<string, unknown> {
  return { message: error.message, stack: error.stack, ...(error.cause instanceof Error && { cause: error.cause }) };
}
