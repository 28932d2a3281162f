/** True when the shown rows keep their positions and new rows only follow them. */
export const staysInPlace = (shown: readonly string[], fresh: readonly string[]): boolean =>
  shown.every((id, place) => fresh[place] === id);
