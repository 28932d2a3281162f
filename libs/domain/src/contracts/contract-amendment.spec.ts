import { describe, expect, it } from '@jest/globals';
import { amendedFields, consolidatedFields } from '../papers/amendments/amended-fields.js';
import { missingInAmendment, namedMasters, openedFields } from '../papers/amendments/opened-fields.js';
import type { PaperStanding } from '../papers/kinds/paper-descriptor.js';
import { fieldsOfPart } from '../papers/parts/part-fields.js';
import { CONTRACT_STATES } from './contract.js';
import { amendedContract, CONTRACT_AMENDMENT_MOTIVES, contractAmendmentCode, possibleContractMotives } from './contract-amendment.js';
import { CFA, EMPLOYER as EMPLOYER_PART } from './contract-facts.sample.js';

const SECOND = { secondMasterName: 'Luc Petit', secondMasterJob: 'Technicien' };
const STANDING: PaperStanding<'contract'> = {
  parts: { employer: { ...EMPLOYER_PART, ...SECOND }, apprentice: {}, cfa: CFA },
  days: { startOn: '2027-01-04', endOn: '2029-01-03' },
};

describe('an amendment of a contract', () => {
  it('changes a contract whose terms are agreed, neither refused nor over, to its last day', () => {
    const possible = (today: string) =>
      CONTRACT_STATES.filter((state) => possibleContractMotives({ state, endOn: '2029-01-03' }, today).length > 0);
    expect(possible('2029-01-03')).toEqual(['terms_agreed', 'signed', 'filed', 'incomplete', 'registered']);
    expect(possible('2029-01-04')).toEqual([]);
  });

  it('opens the fields of its motives alone, each once', () => {
    expect(openedFields(['workplace'], 'employer')).toEqual(['siret', 'address']);
    expect(openedFields(['workplace'], 'cfa')).toEqual([]);
    expect(openedFields(['pay', 'hours'], 'employer')).toEqual([
      ...['weeklyMinutes', 'isHazardous', 'hazards', 'pay', 'grossCents', 'smcCents', 'benefits'],
    ]);
    const both = openedFields(['workplace', 'employer'], 'employer');
    expect(both).toHaveLength(new Set(both).size);
    expect(openedFields(['training'], 'employer')).toEqual([]);
    expect(openedFields(['dates', 'training'], 'cfa')).toEqual(expect.arrayContaining(['trainingEndOn', 'rncp', 'course']));
    for (const party of ['employer', 'cfa'] as const)
      expect(fieldsOfPart(party)).toEqual(expect.arrayContaining(openedFields(CONTRACT_AMENDMENT_MOTIVES, party)));
  });

  it('is complete once the opened fields are filled', () => {
    const { parts } = amendedContract(STANDING, { employer: { masterName: null, naf: null } });
    expect(missingInAmendment('employer', ['master'], parts.employer, { kind: 'apprenticeship' })).toEqual(
      expect.arrayContaining(['masterName', 'secondMasterBirthDate']),
    );
    expect(missingInAmendment('employer', ['pay'], parts.employer, { kind: 'apprenticeship' })).toEqual([]);
    expect(missingInAmendment('employer', ['employer'], parts.employer, { kind: 'apprenticeship' })).toEqual(['naf']);
  });

  it('says what was and what is, the days first, and nothing of the apprentice', () => {
    const changes = {
      employer: { weeklyMinutes: 1_920 },
      cfa: { trainingHours: 1_400 },
      days: { startOn: '2027-01-04', endOn: '2029-08-31' },
    };
    expect(amendedFields('contract', STANDING, changes, 'fr')).toEqual([
      { party: 'placement', field: 'endOn', before: '3 janvier 2029', after: '31 août 2029' },
      { party: 'employer', field: 'weeklyMinutes', before: '35\u00a0h', after: '32\u00a0h' },
      { party: 'cfa', field: 'trainingHours', before: '1350', after: '1400' },
    ]);
  });

  it('takes out a second master who is not named any more, and no other one', () => {
    const left = amendedContract(STANDING, { employer: namedMasters(['master'], { masterName: 'Paul Mercier' }) });
    expect(left.parts.employer).toMatchObject({ masterName: 'Paul Mercier' });
    expect(left.parts.employer).not.toHaveProperty('secondMasterName');
    expect(namedMasters(['pay'], { grossCents: 200_000 })).toEqual({ grossCents: 200_000 });
    expect(namedMasters(['master'], SECOND)).toEqual(SECOND);
  });

  it('is read beside what was signed first: each value names the last amendment that changed it', () => {
    const held = [
      { number: 1, effectiveOn: '2027-03-01', changes: { employer: { grossCents: 140_000 } } },
      { number: 3, effectiveOn: '2028-01-04', changes: { employer: { grossCents: 150_000 }, cfa: { course: 'repeat' as const } } },
    ];
    expect(consolidatedFields('contract', STANDING, held, 'en')).toEqual([
      expect.objectContaining({ party: 'employer', field: 'grossCents', number: 3, effectiveOn: '2028-01-04' }),
      { party: 'cfa', field: 'course', original: 'cycle', value: 'repeat', number: 3, effectiveOn: '2028-01-04' },
    ]);
  });

  it.each([
    [['employer', 'pay'] as const, {}, '31'],
    [['dates', 'training'] as const, { cfa: { course: 'repeat' as const } }, '33'],
    [['training'] as const, { cfa: { rncp: 'RNCP38380' } }, '35'],
    [['workplace'] as const, {}, '37'],
    [['dates'] as const, {}, '36'],
    [['master', 'hours', 'pay'] as const, {}, '36'],
  ])('about %j is known to the official form by its number', (motives, changes, code) =>
    expect(contractAmendmentCode(motives, changes)).toBe(code),
  );
});
