import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A path in backticks that no placeholder makes a pattern, or the target of a link. */
const NAMED = /`((?:apps|libs|test|docker|\.github)\/[\w@./-]+)`/g;
const LINKED = /\]\((?!https?:|#)([^)]+)\)/g;

/** Returns the paths that a page for readers names and that do not exist. */
export function lostPaths() {
  const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { encoding: 'utf8' });
  return pages
    .split('\n')
    .filter((page) => page !== '' && existsSync(page))
    .flatMap((page) => {
      const text = readFileSync(page, 'utf8');
      const named = [...text.matchAll(NAMED)].map(([, path]) => path);
      const linked = [...text.matchAll(LINKED)].map(([, path]) => join(dirname(page), path));
      return [...named, ...linked]
        .filter((path) => !path.endsWith('.env') && !existsSync(path))
        .map((path) => `${page} names ${path}, which is not there`);
    });
}
