/** Returns the first `limit` of `candidates` in the order of `compare`, without sorting them all. */
export function best<T>(candidates: Iterable<T>, limit: number, compare: (one: T, other: T) => number): T[] {
  const kept: T[] = [];
  for (const candidate of candidates) {
    const worst = kept[limit - 1];
    if (worst !== undefined && compare(candidate, worst) >= 0) continue;
    let at = kept.length;
    while (at > 0 && compare(candidate, kept[at - 1] as T) < 0) at--;
    kept.splice(at, 0, candidate);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
