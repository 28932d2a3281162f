import { describe, expect, it } from '@jest/globals';
import { failuresOf } from './failures.mjs';

const ROOT = '/house';
const SUITE = `${ROOT}/test/api/offers.e2e-spec.ts`;
const at = (line) => `    at Object.<anonymous> (${SUITE}:${line}:11)\n    at run (${ROOT}/node_modules/jest-circus/build/run.js:1:2)`;
const test = (fullName, message) => ({ fullName, status: message ? 'failed' : 'passed', failureMessages: message ? [message] : [] });
const failures = (assertionResults, message = '') => failuresOf(ROOT, { name: SUITE, message, assertionResults });

describe('what a failed suite tells', () => {
  it('names the test with its file and line, without colours and stack', () => {
    const told = failures([test('offers are listed', `\u001b[31mexpected 200\u001b[39m\n${at(41)}`), test('offers are closed')]);
    expect(told).toEqual([{ place: 'test/api/offers.e2e-spec.ts:41', name: 'offers are listed', text: 'expected 200' }]);
  });

  it('tells a broken hook once, with the number of tests it took down', () => {
    const broken = `the world does not start\n${at(12)}`;
    const told = failures([test('one', broken), test('two', broken), test('three', broken), test('four', `other\n${at(50)}`)]);
    expect(told.map(({ place, name }) => [place, name])).toEqual([
      ['test/api/offers.e2e-spec.ts:12', 'hook of 3 tests, from "one" on'],
      ['test/api/offers.e2e-spec.ts:50', 'four'],
    ]);
  });

  it('points into support code when the suite itself is not on the stack', () => {
    const told = failures([test('one', `not settled\n    at settled (file://${ROOT}/test/support/settled.ts:28:9)`)]);
    expect(told[0]?.place).toBe('test/support/settled.ts:28');
  });

  it('tells why a suite does not load', () => {
    expect(failures([], `Cannot find module './gone.js'\n${at(3)}`)).toEqual([
      { place: 'test/api/offers.e2e-spec.ts:3', name: 'the suite does not load', text: "Cannot find module './gone.js'" },
    ]);
  });
});
