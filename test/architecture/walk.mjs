import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MOST_BYTES = 11_000;
/** Walks of README, found by a word of their titles, with their limits. A change of room is a step into another app or lib. */
const WALKS = [
  { title: 'publishes an offer', files: 9, lines: 800, changes: 6 },
  { title: 'is accepted and its paper is sealed', files: 20, lines: 1_700, changes: 8 },
];
const STEP = /^\d+\. `([^`]+)`/gm;
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** Checks README: its length and, per walk, the number of files, lines and room changes, and steps to which no earlier one leads. */
export function walkFaults(sources) {
  const readme = readFileSync('README.md', 'utf8');
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const bytes = Buffer.byteLength(readme);
  const length =
    bytes > MOST_BYTES
      ? [`README has ${bytes} bytes, the bar is ${MOST_BYTES}: pages for one reader stand beside what they are about`]
      : [];
  const sections = readme.split(/^## /m);
  return [
    ...length,
    ...WALKS.flatMap((walk) =>
      faultsOf(
        walk,
        sections.find((section) => section.split('\n', 1)[0].includes(walk.title)),
        byFile,
      ),
    ),
  ];
}

function faultsOf({ title, ...bars }, section = '', byFile) {
  const steps = [...section.matchAll(STEP)].map(([, file]) => file);
  const missing = steps.filter((file) => !byFile.has(file));
  if (steps.length === 0 || missing.length > 0) return [`the walk "${title}" of README lost its way: ${missing.join(', ') || 'no step'}`];
  const files = [...new Set(steps)];
  const counts = {
    files: files.length,
    lines: files.reduce((sum, file) => sum + byFile.get(file).lines, 0),
    changes: steps.filter((file, at) => at > 0 && roomOf(file) !== roomOf(steps[at - 1])).length,
  };
  const over = Object.entries(counts)
    .filter(([what, count]) => count > bars[what])
    .map(([what, count]) => `the walk "${title}" has ${count} ${what === 'changes' ? 'changes of room' : what}, the bar is ${bars[what]}`);
  const unled = steps
    .slice(1)
    .filter((next, at) => !steps.slice(0, at + 1).some((from) => leadsTo(byFile.get(from), next, byFile)))
    .map((next) => `the walk "${title}": no step leads to ${next}, by an import or a comment that names it`);
  return [...over, ...unled];
}

const roomOf = (file) => file.split('/', 2).join('/');

/**
 * True when a file leads to the next: by an import, also through the index of a lib, or by its path in a comment (for a job or a route).
 */
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
