import { touchedBy } from './touched.mjs';

/**
 * In which order suites run: those that the record does not have, those that a change since their proof touches, then what was proved
 * longest ago; among equals the longest first, so that none of them is what everything else waits for.
 * @param changesOf from a commit to the paths that changed since then, or null where it is no ancestor
 * @returns `{ suite, isProved, commit }[]`: `isProved` says that nothing it used has changed since `commit`
 */
export function planOf({ suites, record, changesOf }) {
  const judges = new Map();
  const isTouched = (suite, commit) => {
    if (!judges.has(commit)) {
      const changes = changesOf(commit);
      judges.set(commit, changes === null ? () => true : touchedBy(changes, record));
    }
    return judges.get(commit)(suite);
  };
  return suites
    .map((suite) => {
      const { commit = null, seconds = Number.POSITIVE_INFINITY } = record.suites.get(suite) ?? {};
      const isProved = commit !== null && !isTouched(suite, commit);
      return { suite, commit, isProved, seconds, rank: commit === null ? 0 : isProved ? 2 : 1, day: record.days[commit] ?? '' };
    })
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        (one.rank === 2 ? one.day.localeCompare(other.day) : 0) ||
        other.seconds - one.seconds ||
        one.suite.localeCompare(other.suite),
    )
    .map(({ suite, commit, isProved }) => ({ suite, commit, isProved }));
}
