import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const SOURCE = /\.(ts|tsx|mjs)$/;
const NOT_COUNTED = /(^|\/)generated\/|\/migrations\/|\.data\.|\/demo\/.*\.ts$|libs\/mailing\/src\/layout/;

/** All tracked files and untracked files that git does not ignore. */
export const fileNames = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
  maxBuffer: 10_000_000,
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

/** Returns true for files in apps, libs or test. */
export const isInRooms = (file) => /^(apps|libs|test)\//.test(file);

/** All source files with their text. */
export const sources = fileNames
  .filter((file) => isInRooms(file) && SOURCE.test(file))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, lines: text.split('\n').length - 1 };
  });

export const isTest = ({ file }) => /\.(e2e-)?spec\.tsx?$/.test(file) || file.startsWith('test/');
export const isCounted = (source) => !isTest(source) && !NOT_COUNTED.test(source.file);

/** Text of all tests, to search for names. */
export const testText = sources
  .filter(isTest)
  .filter(({ file }) => !file.startsWith('test/architecture/'))
  .map(({ text }) => text)
  .join('\n');
