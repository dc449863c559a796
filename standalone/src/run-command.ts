import { StartProblem } from './start-problem.ts';

/** Runs a command for the person who typed it: a problem of his is one clear line, anything else is ours to see. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const text =
      error instanceof StartProblem ? error.message : String(error instanceof Error ? error.stack : error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
