import { describe, expect, it } from '@jest/globals';
import { touchedBy } from './touched.mjs';

const USED = {
  'test/api/offers/offers.e2e-spec.ts': ['apps/api/src/offers/offers.service.ts', 'libs/domain/src/offers/offer.ts'],
  'test/browser/walk/walk.e2e-spec.ts': ['apps/web/src/theme/theme.module.css', 'apps/web/src/i18n/fr/offers.json'],
  'test/crash/kill.e2e-spec.ts': ['test/crash/kill.e2e-spec.ts'],
  'test/containers/compose.e2e-spec.ts': ['test/containers/compose.e2e-spec.ts'],
};
const suites = new Map(
  Object.entries(USED).map(([suite, inputs]) => [
    suite,
    { inputs: new Set(inputs), ...(suite.includes('crash') && { runsPrograms: true }) },
  ]),
);
const touched = (...files) =>
  [...suites.keys(), 'test/api/new.e2e-spec.ts']
    .filter(touchedBy(files, { suites }))
    .map((suite) => `${suite.split('/')[1]}/${suite.split('/')[2].split('.')[0]}`);

describe('a change touches', () => {
  it('the suites that used the file, those that start programs, and those that the record lacks', () => {
    expect(touched('apps/api/src/offers/offers.service.ts')).toEqual(['api/offers', 'crash/kill', 'api/new']);
  });

  it('the suites that loaded the style or the catalogue', () => {
    expect(touched('apps/web/src/i18n/fr/offers.json')).toEqual(['browser/walk', 'crash/kill', 'api/new']);
  });

  it('all suites where nothing is known of the file', () => {
    expect(touched('apps/api/src/offers/added.ts')).toHaveLength(suites.size + 1);
  });

  it('the suites of a room that read the folder', () => {
    expect(touched('docker/compose.yml')).toEqual(['containers/compose', 'api/new']);
  });

  it('no suite where it is a page, a spec or the record itself', () => {
    expect(touched('README.md', '.github/CONTRIBUTING.md', 'libs/law/src/verdict.spec.ts', 'test/runner/record/record.data.json')).toEqual([
      'api/new',
    ]);
  });
});
