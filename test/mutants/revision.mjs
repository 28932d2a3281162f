// The tree of another commit, beside this one, in which the same draw is judged; and what was judged at which commit.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const git = (root, ...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();

export const commitOf = (root, revision = 'HEAD') => git(root, 'rev-parse', '--short=12', `${revision}^{commit}`);

/** Kept, with its build, for the next part. @throws where it needs other packages. */
export function treeAt(root, commit) {
  const tree = join(tmpdir(), `seve-at-${commit}`);
  if (existsSync(tree)) return tree;
  const fresh = mkdtempSync(join(tmpdir(), 'seve-at-'));
  const archive = join(fresh, 'tree.tar');
  git(root, 'archive', '--format=tar', `--output=${archive}`, commit);
  execFileSync('tar', ['-xf', archive, '-C', fresh]);
  rmSync(archive);
  const lockOf = (folder) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (lockOf(fresh) !== lockOf(root)) throw new Error(`${commit} needs other packages: judge it in a clone of its own`);
  symlinkSync(join(root, 'node_modules'), join(fresh, 'node_modules'));
  renameSync(fresh, tree);
  return tree;
}

/** Mutants that this draw's results of other commits, kept beside `folder`, say were seen, and which are not seen now: each with what saw it. */
export function lostSince(folder, file, results) {
  const judged = readdirSync(join(folder, '..'), { withFileTypes: true }).filter((one) => one.isDirectory());
  return judged.flatMap(({ parentPath, name: commit }) => {
    const known = new Map(readResults(join(parentPath, commit, file)).map((one) => [one.key, one]));
    return results
      .filter(({ key, verdict }) => verdict === 'survived' && known.get(key)?.verdict === 'killed')
      .map((one) => ({ ...one, commit, before: known.get(one.key).by }));
  });
}

export function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}
