import { invalidAll, type Problem } from '@workgraph/kit/errors';

/** Collects everything wrong with an input, so that one answer names it all. */
export class InputChecks {
  readonly #problems: Problem[] = [];

  /** Throws VALIDATION_FAILED if anything was wrong. */
  done(): void {
    if (this.#problems.length > 0) throw invalidAll(this.#problems);
  }

  /** `field` may name a field of a field: `weeklyMinutes.monday`. */
  problem(field: string, message: string): void {
    this.#problems.push({ path: ['input', ...field.split('.')], message });
  }

  /** The text without space around it; its length counts in code points. */
  text(field: string, value: string, max: number): string {
    const text = value.trim();
    const length = [...text].length;
    if (length < 1 || length > max) {
      this.problem(field, `Must have 1 to ${max.toLocaleString('en')} characters.`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) || !text.isWellFormed()) {
      this.problem(field, 'Must be well-formed Unicode without control characters.');
    }
    return text;
  }

  /** null for none: an empty text says nothing. */
  optionalText(field: string, value: string | null | undefined, max: number): string | null {
    return value == null || value.trim() === '' ? null : this.text(field, value, max);
  }

  integer(field: string, value: number, min: number, max: number): number {
    if (!Number.isInteger(value) || value < min || value > max) {
      this.problem(field, `Must be ${min} to ${max.toLocaleString('en')}.`);
    }
    return value;
  }

  /** A required field that an update may omit but not clear. */
  notCleared(field: string, value: unknown): void {
    if (value === null) this.problem(field, 'Cannot be cleared.');
  }
}
