import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileNames } from './sources.mjs';

/** Matches a path in backticks without placeholders, or the target of a link. */
const NAMED = /`((?:apps|libs|test|docker|\.github)\/[\w@./-]+)`/g;
const LINKED = /\]\((?!https?:|#)([^)#]+)/g;

/** Returns paths in the Markdown pages that do not exist. */
export function lostPaths() {
  return fileNames
    .filter((file) => file.endsWith('.md'))
    .flatMap((page) => {
      const text = readFileSync(page, 'utf8');
      const named = [...text.matchAll(NAMED)].map(([, path]) => path);
      const linked = [...text.matchAll(LINKED)].map(([, path]) => join(dirname(page), path));
      return [...named, ...linked]
        .filter((path) => !path.endsWith('.env') && !existsSync(path))
        .map((path) => `${page} names ${path}, which is not there`);
    });
}
