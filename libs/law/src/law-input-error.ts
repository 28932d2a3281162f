/** Thrown when a parameter is not what the function accepts. */
export class LawInputError extends Error {
  override readonly name = 'LawInputError';

  constructor(
    /** Path of the parameter, `stage.from`. */
    readonly parameter: string,
    /** Accepted value in plain English: `a day as YYYY-MM-DD`. */
    readonly expected: string,
  ) {
    super(`${parameter}: expected ${expected}`);
  }
}
