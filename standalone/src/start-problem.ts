/** Something the person who typed the command can put right: shown as its one line, without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
