import { describe, expect, it } from '@jest/globals';
import { fitting, rankSuites } from './rank-suites.mjs';

const RAN = {
  'test/api/offers': ['offers.service.ts', 'publish-offer.ts'],
  'test/api/classes': ['classes.service.ts', 'offers.service.ts'],
  'test/browser/walk': ['offers.service.ts', 'publish-offer.ts', 'classes.service.ts'],
  'test/start/first-start': [],
};
const SECONDS = { 'test/api/offers': 3, 'test/api/classes': 4, 'test/browser/walk': 40, 'test/start/first-start': 20 };
const map = { modulesOf: (suite) => new Set(RAN[suite]), everywhere: new Set(['problem.filter.ts']) };
const ranked = (files, imported = []) =>
  rankSuites({ suites: Object.keys(RAN), files, imported: new Set(imported), map, durationOf: (suite) => SECONDS[suite] });
const names = (files, imported) => ranked(files, imported).map(({ suite }) => suite);

describe('process suites that a change touches', () => {
  it('are those that ran the changed module, the short ones first', () => {
    expect(names(['publish-offer.ts'])).toEqual(['test/api/offers', 'test/browser/walk']);
  });

  it('come first where they run what few others run', () => {
    expect(names(['offers.service.ts', 'classes.service.ts'])).toEqual(['test/api/classes', 'test/browser/walk', 'test/api/offers']);
  });

  it('are all that ran anything when the changed module runs everywhere', () => {
    expect(names(['problem.filter.ts'])).toEqual(['test/api/offers', 'test/api/classes', 'test/browser/walk']);
  });

  it('are known by their folder where programs are started', () => {
    expect(names(['apps/local/src/main.ts'])).toEqual(['test/start/first-start']);
  });

  it('are found by what they import', () => {
    expect(names(['new.ts'], ['test/api/classes'])).toEqual(['test/api/classes']);
  });

  it('are taken as long as they fit, and a changed suite always', () => {
    expect(fitting(ranked(['publish-offer.ts', 'classes.service.ts']), 10)).toEqual(['test/api/offers', 'test/api/classes']);
    expect(fitting(ranked(['test/browser/walk']), 10)).toEqual(['test/browser/walk']);
  });
});
