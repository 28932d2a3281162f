/** A text of a part. */
export interface PartFieldText<Kind extends string = string> {
  /** Longest text, in characters. */
  max: number;
  /** Kinds of paper that require the text. */
  needed: 'all' | readonly Kind[] | 'none';
}
