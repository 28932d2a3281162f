import { execFileSync, spawnSync } from 'node:child_process';

const git = (root, ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const lines = (text) => text.split('\n').filter(Boolean);

/** `{ commit, day }` of what stands checked out; null where it differs from every commit, but for the files in `but`. */
export function checkedOutCommit(root, but) {
  const differing = [...lines(git(root, 'diff', '--name-only', 'HEAD')), ...untracked(root)].filter((path) => !but.includes(path));
  if (differing.length > 0) return null;
  const [commit, day] = git(root, 'log', '-1', '--format=%H %cs').trim().split(' ');
  return { commit, day };
}

/** Paths that differ between a commit and the working tree, new files included; null where that commit is not an ancestor. */
export function changedSince(root, commit) {
  if (spawnSync('git', ['merge-base', '--is-ancestor', commit, 'HEAD'], { cwd: root, stdio: 'ignore' }).status !== 0) return null;
  return changedTo(root, commit);
}

/** The same of any revision. @throws where there is none of that name */
export const changedTo = (root, revision) => [...lines(git(root, 'diff', '--name-only', revision)), ...untracked(root)];

/** What the working tree changed; where that is nothing, what the last commit did. */
export function changedNow(root) {
  const changed = changedTo(root, 'HEAD');
  return changed.length > 0 ? changed : lines(git(root, 'diff', '--name-only', 'HEAD~1', 'HEAD'));
}

const untracked = (root) => lines(git(root, 'ls-files', '--others', '--exclude-standard'));
