/** A text of a part. */
export interface PartFieldText<Kind extends string = string> {
  /** Longest text, in characters. */
  max: number;
  /** Kinds of paper that cannot do without; none where it is optional. */
  needed: 'all' | readonly Kind[] | 'none';
}
