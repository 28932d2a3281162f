import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SOURCE = /\.(ts|tsx|mjs)$/;
const NOT_COUNTED = /(^|\/)generated\/|\/migrations\/|\.data\.|\/demo\/.*\.ts$|libs\/mailing\/src\/layout/;

/** Every file git knows or would add. */
export const fileNames = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs', 'test'], {
  encoding: 'utf8',
}).split('\n');

/** Every source file git knows or would add, with its text. */
export const sources = fileNames
  .filter((file) => SOURCE.test(file))
  .flatMap((file) => {
    try {
      const text = readFileSync(file, 'utf8');
      return [{ file, text, lines: text.split('\n').length - 1 }];
    } catch {
      return [];
    }
  });

export const isTest = ({ file }) => /\.(e2e-)?spec\.tsx?$/.test(file) || file.startsWith('test/');
export const isCounted = (source) => !isTest(source) && !NOT_COUNTED.test(source.file);

/** All tests as one text, to look names up in. */
export const testText = sources
  .filter(isTest)
  .filter(({ file }) => !file.startsWith('test/architecture/'))
  .map(({ text }) => text)
  .join('\n');
