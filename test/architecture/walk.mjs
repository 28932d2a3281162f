import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MOST_FILES = 9;
const MOST_LINES = 800;
const STEP = /^\d+\. `([^`]+)`/gm;
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** "A company publishes an offer", as README tells it: few files, few lines, and an earlier step leads to each. */
export function walkFaults(sources) {
  const readme = readFileSync('README.md', 'utf8');
  const files = [...readme.matchAll(STEP)].map(([, file]) => file);
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const missing = files.filter((file) => !byFile.has(file));
  if (files.length === 0 || missing.length > 0) return [`the walk of README lost its way: ${missing.join(', ') || 'no step'}`];
  const lines = files.reduce((sum, file) => sum + byFile.get(file).lines, 0);
  const faults = [];
  if (new Set(files).size > MOST_FILES) faults.push(`the walk takes ${new Set(files).size} files, the bar is ${MOST_FILES}`);
  if (lines > MOST_LINES) faults.push(`the walk from "publish" to the letter takes ${lines} lines, the bar is ${MOST_LINES}`);
  for (const [place, next] of files.slice(1).entries()) {
    const before = files.slice(0, place + 1).map((file) => byFile.get(file));
    if (!before.some((from) => leadsTo(from, next, byFile)))
      faults.push(`the walk: no step leads to ${next}, by an import or a comment that names it`);
  }
  return faults;
}

/** By an import, straight or through the index of a lib, or by its path in a comment: a job, a route. */
function leadsTo({ file, text }, next, byFile) {
  if (text.includes(next)) return true;
  const imported = [...text.matchAll(IMPORT)].map(([, path]) => path);
  return imported.some((path) => {
    const lib = /^@seve\/(.+)$/.exec(path)?.[1];
    if (lib) return next.startsWith(`libs/${lib}/`) && byFile.get(`libs/${lib}/src/index.ts`)?.text.includes(pathInLib(next));
    return join(dirname(file), path).replace(/\.js$/, '') === next.replace(/\.tsx?$/, '');
  });
}

const pathInLib = (file) => file.replace(/^libs\/[^/]+\/src\//, './').replace(/\.tsx?$/, '.js');
