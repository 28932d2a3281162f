import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Suites that parts of a long run have seen green at one commit, so that the next part goes on where the last one ended.
 * @param commit null where the tree differs from every commit: nothing is kept then
 */
export class Parts {
  constructor(root, commit) {
    this.file = commit === null ? null : join(root, '.long', `${commit}.json`);
  }

  green() {
    try {
      return new Set(JSON.parse(readFileSync(this.file ?? '', 'utf8')));
    } catch {
      return new Set();
    }
  }

  add(suites) {
    if (this.file === null) return;
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify([...this.green(), ...suites].sort(), null, 1));
  }
}
