import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const SOURCE = /\.(ts|tsx|mjs)$/;
const NOT_COUNTED = /(^|\/)generated\/|\/migrations\/|\.data\.|\/demo\/.*\.ts$|libs\/mailing\/src\/layout/;

/** Every file git knows or would add, of the whole tree. */
export const fileNames = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
  maxBuffer: 10_000_000,
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

/** Whether a file stands in one of the rooms, or among the tests. */
export const isInRooms = (file) => /^(apps|libs|test)\//.test(file);

/** Every source file, with its text. */
export const sources = fileNames
  .filter((file) => isInRooms(file) && SOURCE.test(file))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, lines: text.split('\n').length - 1 };
  });

export const isTest = ({ file }) => /\.(e2e-)?spec\.tsx?$/.test(file) || file.startsWith('test/');
export const isCounted = (source) => !isTest(source) && !NOT_COUNTED.test(source.file);

/** All tests as one text, to look names up in. */
export const testText = sources
  .filter(isTest)
  .filter(({ file }) => !file.startsWith('test/architecture/'))
  .map(({ text }) => text)
  .join('\n');
