import { invalidAll, type Problem } from '@workgraph/kit/errors';

/** Collects everything wrong with an input, so that one answer names it all. */
export class InputChecks {
  readonly #problems: Problem[] = [];

  /** Throws VALIDATION_FAILED if anything was wrong. */
  done(): void {
    if (this.#problems.length > 0) throw invalidAll(this.#problems);
  }

  problem(field: string, message: string): void {
    this.#problems.push({ path: ['input', field], message });
  }

  /** The text without space around it; its length counts in code points. */
  text(field: string, value: string, min: number, max: number): string {
    const text = value.trim();
    const length = [...text].length;
    if (length < min || length > max) {
      this.problem(field, `Must have ${min} to ${max.toLocaleString('en')} characters.`);
    }
    this.#noControls(field, text);
    return text;
  }

  /** Markdown, or null for none. */
  markdown(field: string, value: string | null): string | null {
    const text = value ?? '';
    if (Buffer.byteLength(text) > 65_536) this.problem(field, 'Must have at most 64 KiB.');
    this.#noControls(field, text);
    return text.trim() === '' ? null : text;
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
