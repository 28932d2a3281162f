import { describe, expect, it } from '@jest/globals';
import type { SignatoryView } from '@seve/api-client';
import type { SignatoryRole, SignatoryState } from '@seve/domain';
import { missingOf, signingSituation } from './situation.js';

const seat = (role: SignatoryRole, state: SignatoryState): SignatoryView => ({
  ...{ id: `${role} ${state}`, role, state, name: role, method: null, signedAt: null },
});
const paper = (role: SignatoryRole, state: SignatoryState, others: readonly SignatoryView[], isSealed = false) => ({
  ...{ role, state, isSealed },
  signatories: [seat(role, state), ...others],
});
const HOST = seat('host', 'opened');
const SIGNED = seat('host', 'signed');

describe('where a signatory stands', () => {
  it.each([
    ['asked', paper('tutor', 'asked', [HOST]), 'to-sign'],
    ['opened', paper('tutor', 'opened', [SIGNED]), 'to-sign'],
    ['after others', paper('school', 'waiting', [HOST]), 'waiting'],
    ['signed, others missing', paper('tutor', 'signed', [HOST]), 'signed'],
    ['signed by all', paper('tutor', 'signed', [SIGNED]), 'complete'],
    ['signed by all but one who handed on', paper('tutor', 'signed', [SIGNED, seat('host', 'delegated')]), 'complete'],
    ['sealed', paper('tutor', 'signed', [SIGNED], true), 'sealed'],
    ['a guardian after the other', paper('guardian', 'opened', [seat('guardian', 'signed')]), 'spared'],
    ['a guardian after the refusal of the other', paper('guardian', 'opened', [seat('guardian', 'refused')]), 'to-sign'],
    ['too late', paper('tutor', 'expired', [HOST]), 'expired'],
    ['refused', paper('tutor', 'refused', [HOST]), 'refused'],
    ['handed on', paper('host', 'delegated', [HOST]), 'delegated'],
  ] as const)('%s', (_case, facts, expected) => expect(signingSituation(facts)).toBe(expected));

  it('and who is missing', () => {
    const named = (facts: Parameters<typeof missingOf>[0]) => missingOf(facts).map(({ id }) => id);
    expect(named(paper('tutor', 'signed', [HOST, seat('school', 'waiting')]))).toEqual(['host opened', 'school waiting']);
    expect(named(paper('guardian', 'signed', [seat('guardian', 'asked'), seat('host', 'delegated')]))).toEqual([]);
  });
});
