import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * What failed in one suite, a line for each cause with its place in our sources. A broken hook fails every test under it
 * with one and the same error: that is one line, with their number.
 * @returns `{ place, name, text }`, where `text` is the error's message without its stack
 */
export function failuresOf(root, { name: path, message, assertionResults }) {
  const suite = relative(root, path);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0)
    return message ? [{ place: placeOf(root, suite, message), name: 'the suite does not load', text: plain(message) }] : [];
  const causes = groupBy(failed, firstMessage);
  return [...causes].map(([text, tests]) => ({
    place: placeOf(root, suite, text),
    name: tests.length === 1 ? tests[0].fullName : `hook of ${tests.length} tests, from "${tests[0].fullName}" on`,
    text: plain(text),
  }));
}

/** Formats a failure with a limited number of lines; the report holds the whole text. */
export function asLines({ place, name, text }) {
  return [
    `  ${place} ${name}`,
    ...text
      .split('\n')
      .slice(0, 24)
      .map((line) => `      ${line}`),
  ];
}

const firstMessage = ({ failureMessages }) => failureMessages?.[0] ?? '';

function plain(text) {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trim();
}

/** Returns the place of an error, `test/api/offers/offers.e2e-spec.ts:41`; the line of the suite itself when the stack contains it. */
function placeOf(root, suite, text) {
  const places = [...stripVTControlCharacters(text).matchAll(/(?:\(|at |file:\/\/|\s)([^\s()]+\.(?:ts|tsx|mjs|js)):(\d+):\d+/g)]
    .map(([, file, line]) => ({ file: relative(root, file.replace(/^file:\/\//, '')), line }))
    .filter(({ file }) => !file.includes('node_modules') && /^(apps|libs|test)\//.test(file));
  const place = places.find(({ file }) => file === suite) ?? places[0];
  return place ? `${place.file}:${place.line}` : suite;
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
