/** True when the rows shown keep their places and new rows only follow them. */
export const staysInPlace = (shown: readonly string[], fresh: readonly string[]): boolean =>
  shown.every((id, place) => fresh[place] === id);
