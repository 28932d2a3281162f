/** A part of a text: from the first code unit to the one after the last. */
export interface Span {
  from: number;
  to: number;
}

/** Spans of every match; the pattern is global. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ from: index, to: index + match.length }));

export const covers = (spans: readonly Span[], at: number): boolean => spans.some(({ from, to }) => from <= at && at < to);
