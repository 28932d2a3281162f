/** A range of a text in code units; the end is exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Returns the spans of all matches; the pattern must be global. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ from: index, to: index + match.length }));

export const covers = (spans: readonly Span[], at: number): boolean => spans.some(({ from, to }) => from <= at && at < to);
