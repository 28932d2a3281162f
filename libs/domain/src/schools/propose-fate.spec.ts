import { describe, expect, it } from '@jest/globals';
import { proposeFate } from './propose-fate.js';

const BTS = 'bts-bioanalyses-en-laboratoire-de-controle';
const BAC_PRO = 'bac-pro-maintenance-des-systemes-de-production-connectes';

describe('what is proposed for a class at the end of its year', () => {
  it.each([
    ['1 MSPC', BAC_PRO, null, 'up', 'T MSPC', false],
    ['T MSPC', BAC_PRO, null, 'leave', '', false],
    ['Groupe B', BAC_PRO, null, 'undecided', '', false],
    // The following programme is the next year of the same diploma.
    ['Groupe B', BTS, { name: 'BTS bioanalyses, 2e année', certification: BTS }, 'up', 'Groupe B', true],
    ['BTS BIO 1', BTS, { name: 'BTS bioanalyses, 2e année', certification: BTS }, 'up', 'BTS BIO 2', true],
    // It is another diploma, which begins after the last year.
    ['1 MSPC', BAC_PRO, { name: 'BTS maintenance', certification: BTS }, 'up', 'T MSPC', false],
    ['T MSPC', BAC_PRO, { name: 'BTS maintenance', certification: BTS }, 'up', 'BTS maintenance', true],
    ['Groupe B', BAC_PRO, { name: 'BTS maintenance', certification: BTS }, 'undecided', '', false],
    // Several classes follow, or none, whatever programme does.
    ['2 PMIA', BAC_PRO, { name: 'BTS maintenance', certification: BTS }, 'undecided', '', false],
    ['2 PMIA', BAC_PRO, { name: 'Bac pro MSPC, première', certification: BAC_PRO }, 'undecided', '', false],
    ['T MSPC', BAC_PRO, { name: 'Bac pro MSPC, première', certification: BAC_PRO }, 'leave', '', false],
  ] as const)('supposes of %s, of %s before %p: %s %s', (name, certification, following, fate, nextName, isInFollowing) =>
    expect(proposeFate(name, certification, following)).toMatchObject({ fate, nextName, isInFollowing }),
  );
});
