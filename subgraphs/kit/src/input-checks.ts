import { invalidAll, type Path, type Problem } from './errors.ts';

/** Collects everything wrong with an input, so that one answer names it all. */
export class InputChecks {
  readonly #problems: Problem[] = [];
  readonly #at: Path;

  constructor(at: Path = ['input']) {
    this.#at = at;
  }

  /** Throws VALIDATION_FAILED if anything was wrong. */
  done(): void {
    if (this.#problems.length > 0) throw invalidAll(this.#problems);
  }

  /** `field` may name a field of a field: `weeklyMinutes.monday`. */
  problem(field: string, message: string): void {
    this.#problems.push({ path: [...this.#at, ...field.split('.')], message });
  }

  /** The text without space around it; its length counts in characters as people see them, nearly: code points. */
  text(field: string, value: string | null | undefined, min: number, max: number): string {
    const text = (value ?? '').trim();
    const length = [...text].length;
    if (length < min || length > max) {
      this.problem(field, `Must have ${min} to ${max.toLocaleString('en')} characters.`);
    }
    this.#noControls(field, text);
    return text;
  }

  /** null for none: an empty text says nothing. */
  optionalText(field: string, value: string | null | undefined, max: number): string | null {
    return value == null || value.trim() === '' ? null : this.text(field, value, 1, max);
  }

  /** Markdown, or null for none. */
  markdown(field: string, value: string | null | undefined): string | null {
    const text = value ?? '';
    if (Buffer.byteLength(text) > 65_536) this.problem(field, 'Must have at most 64 KiB.');
    this.#noControls(field, text);
    return text.trim() === '' ? null : text;
  }

  integer(field: string, value: number, min: number, max: number): number {
    if (!Number.isInteger(value) || value < min || value > max) {
      this.problem(field, `Must be ${min} to ${max.toLocaleString('en')}.`);
    }
    return value;
  }

  period(first: string | null, last: string | null, lastField: string): void {
    if (first && last && last < first) this.problem(lastField, 'Must not be before the first day.');
  }

  /** A required field that an update may omit but not clear. */
  notCleared(field: string, value: unknown): void {
    if (value === null) this.problem(field, 'Cannot be cleared.');
  }

  #noControls(field: string, text: string): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) {
      this.problem(field, 'Must not contain control characters.');
    }
    if (!text.isWellFormed()) this.problem(field, 'Must be well-formed Unicode.');
  }
}
