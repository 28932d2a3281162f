import { describe, expect, it } from '@jest/globals';
import { fitting, rankSuites, TABLES_OF_RIGHTS } from './rank-suites.mjs';

const USED = {
  'test/api/offers': ['offers.service.ts', 'publish-offer.ts', 'problem.filter.ts'],
  'test/api/classes': ['classes.service.ts', 'offers.service.ts', 'problem.filter.ts'],
  'test/browser/walk': ['offers.service.ts', 'publish-offer.ts', 'classes.service.ts', 'problem.filter.ts'],
  'test/start/first-start': [],
};
const SECONDS = { 'test/api/offers': 3, 'test/api/classes': 4, 'test/browser/walk': 40, 'test/start/first-start': 20 };
const suites = new Map(Object.entries(USED).map(([suite, inputs]) => [suite, { seconds: SECONDS[suite], inputs: new Set(inputs) }]));
const ranked = (files, chosen = Object.keys(USED)) => rankSuites({ suites: chosen, files, record: { suites } });
const names = (...words) => ranked(...words).map(({ suite }) => suite);

describe('process suites that a change touches', () => {
  it('come first where they used the changed file, the short ones before the others', () => {
    expect(names(['publish-offer.ts']).slice(0, 2)).toEqual(['test/api/offers', 'test/browser/walk']);
  });

  it('come first where they used what few others use', () => {
    expect(names(['offers.service.ts', 'classes.service.ts']).slice(0, 3)).toEqual([
      'test/api/classes',
      'test/browser/walk',
      'test/api/offers',
    ]);
  });

  it('begin with the tables of rights where the api has changed, whatever these take', () => {
    const [walk] = TABLES_OF_RIGHTS;
    const used = new Set(['apps/api/src/offers.ts', 'libs/law/src/pay.ts']);
    const record = { suites: new Map([...suites, [walk, { seconds: 90, inputs: used }], ['test/api/pay', { seconds: 1, inputs: used }]]) };
    const first = (file) => rankSuites({ suites: [...record.suites.keys()], files: [file], record })[0].suite;
    expect([first('apps/api/src/offers.ts'), first('libs/law/src/pay.ts')]).toEqual([walk, 'test/api/pay']);
  });

  it('are taken as long as they fit, and a changed suite always', () => {
    expect(
      fitting(ranked(['publish-offer.ts', 'classes.service.ts'], ['test/api/offers', 'test/api/classes', 'test/browser/walk']), 10),
    ).toEqual(['test/api/offers', 'test/api/classes']);
    expect(fitting(ranked(['test/browser/walk'], ['test/browser/walk']), 10)).toEqual(['test/browser/walk']);
  });

  it('come right after a changed one where the record lacks them', () => {
    expect(names(['publish-offer.ts'], ['test/api/offers', 'test/api/new'])).toEqual(['test/api/new', 'test/api/offers']);
  });
});
