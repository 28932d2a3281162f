import { readFileSync, writeFileSync } from 'node:fs';

export const RECORD_PATH = 'test/runner/record/record.data.json';
const FILE = new URL('./record.data.json', import.meta.url);
const NOTHING = { tools: {}, days: {}, files: [], suites: {} };

/**
 * What whole green runs have told, as it is committed. Of each suite: `seconds`, the `commit` that proved it, `inputs`, the files that it
 * used; `runsPrograms` where it starts real processes, of which nobody sees what they use.
 * @returns `{ tools: { node, chromium }, days: from commit to its day, suites: Map }`
 */
export function readRecord(file = FILE) {
  const { tools, days, files, suites } = readFile(file);
  const unpack = ({ inputs, ...suite }) => ({ ...suite, inputs: new Set(indexes(inputs).map((index) => files[index])) });
  return { tools, days, suites: new Map(Object.entries(suites).map(([suite, one]) => [suite, unpack(one)])) };
}

/** Writes the record sorted, one line per suite, so that a change of one suite changes one line, unless files are added or removed. */
export function writeRecord({ tools, days, suites }, file = FILE) {
  const files = [...new Set([...suites.values()].flatMap(({ inputs }) => [...inputs]))].sort();
  const indexOf = new Map(files.map((path, index) => [path, index]));
  const pack = ({ inputs, ...suite }) => ({ ...suite, inputs: ranges([...inputs].map((path) => indexOf.get(path))) });
  const sorted = [...suites].sort(([one], [other]) => (one < other ? -1 : 1));
  const block = (open, lines, close) => [open, ...lines.map((line, index) => `    ${line}${index < lines.length - 1 ? ',' : ''}`), close];
  const text = [
    '{',
    `  "tools": ${JSON.stringify(tools)},`,
    `  "days": ${JSON.stringify(days)},`,
    ...block(
      '  "files": [',
      files.map((path) => JSON.stringify(path)),
      '  ],',
    ),
    ...block(
      '  "suites": {',
      sorted.map(([suite, one]) => `${JSON.stringify(suite)}: ${JSON.stringify(pack(one))}`),
      '  }',
    ),
    '}',
  ];
  writeFileSync(file, `${text.join('\n')}\n`);
}

function readFile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return NOTHING;
    throw error;
  }
}

/** Parses ranges: `0-3,7` is 0, 1, 2, 3 and 7. */
function ranges(numbers) {
  const parts = [];
  for (const number of numbers.sort((one, other) => one - other)) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

function indexes(text) {
  return text
    .split(',')
    .filter(Boolean)
    .flatMap((part) => {
      const [from, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
    });
}
