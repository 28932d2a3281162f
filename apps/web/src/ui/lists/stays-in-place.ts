/** Nothing that is shown moves: what is new stands after it. */
export const staysInPlace = (shown: readonly string[], fresh: readonly string[]): boolean =>
  shown.every((id, place) => fresh[place] === id);
