import { describe, expect, it } from '@jest/globals';
import { missingFields } from '../papers/parts/part-fields.js';
import {
  CONTRACT_OPEN_STATES,
  CONTRACT_STATES,
  CONTRACT_STEPS,
  compactContractNumber,
  contractStepOf,
  contractTurn,
  isContractLate,
  isContractNumber,
} from './contract.js';

describe('the states of a contract', () => {
  it('each stand in one line of the list and have a turn', () => {
    expect(Object.values(CONTRACT_STEPS).flat().toSorted()).toEqual([...CONTRACT_STATES].toSorted());
    for (const state of CONTRACT_STATES) expect(CONTRACT_STEPS[contractStepOf(state)]).toContain(state);
    expect(CONTRACT_OPEN_STATES).toContain('refused');
    expect(CONTRACT_OPEN_STATES).not.toContain('registered');
    expect(contractTurn('changes_requested', false)).toBe('employer');
    expect(contractTurn('changes_requested', true)).toBe('cfa');
    expect(contractTurn('filed', true)).toBe('opco');
  });

  it('are late once the first day, the five working days or fifteen days at the OPCO have passed', () => {
    const contract = { startOn: '2026-11-09', filedOn: null };
    expect(isContractLate({ ...contract, state: 'ready_to_sign' }, '2026-11-08')).toBe(false);
    expect(isContractLate({ ...contract, state: 'ready_to_sign' }, '2026-11-09')).toBe(true);
    expect(isContractLate({ ...contract, state: 'signed' }, '2026-11-16')).toBe(false);
    expect(isContractLate({ ...contract, state: 'signed' }, '2026-11-17')).toBe(true);
    expect(isContractLate({ ...contract, state: 'filed', filedOn: '2026-11-10' }, '2026-11-24')).toBe(false);
    expect(isContractLate({ ...contract, state: 'filed', filedOn: '2026-11-10' }, '2026-11-25')).toBe(true);
    expect(isContractLate({ ...contract, state: 'registered' }, '2030-01-01')).toBe(false);
  });
});

describe('the number of a contract', () => {
  it.each(['02B202212000000', '080202701NC1234', '974202612010001'])('%s is one', (number) => expect(isContractNumber(number)).toBe(true));
  it.each(['802027010012345', '080202713001234', '08020270100123', '080202701XX1234', ''])('%s is none', (number) =>
    expect(isContractNumber(number)).toBe(false),
  );
  it('is typed with spaces and in lower case', () => expect(compactContractNumber('080 2027 01 nc 1234')).toBe('080202701NC1234'));
});

describe('the parts of a contract', () => {
  it('ask no type, course or start in the company of a professionalisation contract', () => {
    const asked = missingFields('employer', {}, 'apprenticeship');
    expect(asked).toEqual(expect.arrayContaining(['siret', 'naf', 'masterName', 'contractType', 'companyStartOn', 'hasPapers']));
    expect(missingFields('employer', {}, 'professionalisation')).not.toEqual(expect.arrayContaining(['contractType']));
    expect(missingFields('cfa', {}, 'professionalisation')).toContain('hasVocationalBac');
    expect(missingFields('apprentice', {}, 'apprenticeship')).toEqual([]);
  });

  it('ask of a second master what they ask of the first, once one is named', () => {
    expect(missingFields('employer', { secondMasterName: 'Luc Petit' }, 'apprenticeship')).toContain('secondMasterBirthDate');
  });
});
