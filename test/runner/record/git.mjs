import { execFileSync, spawnSync } from 'node:child_process';

const git = (root, ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const lines = (text) => text.split('\n').filter(Boolean);

/** Returns `{ commit, day }` of the checked-out commit; null when files other than those in `but` have changes. */
export function checkedOutCommit(root, but) {
  const differing = [...lines(git(root, 'diff', '--name-only', 'HEAD')), ...untracked(root)].filter((path) => !but.includes(path));
  if (differing.length > 0) return null;
  const [commit, day] = git(root, 'log', '-1', '--format=%H %cs').trim().split(' ');
  return { commit, day };
}

/** Returns the paths that differ between a commit and the working tree, new files included; null when the commit is not an ancestor. */
export function changedSince(root, commit) {
  if (spawnSync('git', ['merge-base', '--is-ancestor', commit, 'HEAD'], { cwd: root, stdio: 'ignore' }).status !== 0) return null;
  return changedTo(root, commit);
}

/** The same of any revision. @throws where there is none of that name */
export const changedTo = (root, revision) => [...lines(git(root, 'diff', '--name-only', revision)), ...untracked(root)];

/** Returns the changed paths of the working tree or, without changes, those of the last commit. */
export function changedNow(root) {
  const changed = changedTo(root, 'HEAD');
  return changed.length > 0 ? changed : lines(git(root, 'diff', '--name-only', 'HEAD~1', 'HEAD'));
}

const untracked = (root) => lines(git(root, 'ls-files', '--others', '--exclude-standard'));
