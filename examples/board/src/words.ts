const dayMs = 86_400_000;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const calendar = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** `IN_PROGRESS` and `changedBy` for people: `In progress`, `Changed by`. */
export function words(name: string): string {
  const isShouted = name === name.toUpperCase();
  const text = isShouted ? name.replaceAll('_', ' ') : name.replace(/(?=[A-Z])/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** `today` is the workspace's own: it need not be the reader's. */
export function dayWords(day: string, today: string): string {
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
  return Math.abs(distance) <= 1 ? relative.format(distance, 'day') : calendar.format(new Date(day));
}

export function instantWords(instant: string): string {
  return clock.format(new Date(instant));
}

export function listWords(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}
