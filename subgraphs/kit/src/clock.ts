/** Where "now" comes from; tests set their own, nothing else reads the time for a decision. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (`2026-03-01`) it is at an instant in an IANA time zone. */
export function dayIn(timeZone: string, at: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

/** Whether the runtime knows the zone by this very name; offsets such as `+02:00` are no zones. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-CA', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
