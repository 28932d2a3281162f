/** A question that is none: a parameter is not what the function reads. */
export class LawInputError extends Error {
  override readonly name = 'LawInputError';

  constructor(
    /** Path of the parameter, `stage.from`. */
    readonly parameter: string,
    /** What would be right, in plain English: `a day as YYYY-MM-DD`. */
    readonly expected: string,
  ) {
    super(`${parameter}: expected ${expected}`);
  }
}
