import { describe, expect, it } from '@jest/globals';
import { missingFields } from '../papers/parts/part-fields.js';
import { ROLES } from '../role.js';
import { endOf, nextActs } from '../status-table.js';
import {
  CONTRACT_ACTS,
  CONTRACT_OPEN_STATES,
  CONTRACT_STATES,
  CONTRACT_STEPS,
  CONTRACT_TABLE,
  type ContractState,
  compactContractNumber,
  contractStepOf,
  contractTurn,
  isContractLate,
  isContractNumber,
} from './contract.js';

const acts = (state: ContractState) =>
  Object.fromEntries(
    ROLES.map((role) => [role, nextActs(CONTRACT_TABLE, state, role)] as const).filter(([, possible]) => possible.length > 0),
  );

describe('the states of a contract', () => {
  it('begin with the employer, then the training centre', () => {
    expect(acts('preparing')).toMatchObject({ company_admin: ['fill_employer_part', 'cancel'], school_staff: ['cancel'] });
    expect(acts('company_done').school_staff).toEqual(['fill_cfa_part', 'request_changes', 'cancel']);
    expect(acts('company_done').teacher).toEqual(['request_changes', 'cancel']);
    expect(acts('cfa_done').school_head).toContain('open_signatures');
  });

  it('are signed or refused by each signatory, and taken back by the office alone', () => {
    for (const state of ['ready_to_sign', 'partially_signed'] as const) {
      expect(acts(state).guardian).toEqual(['refuse_to_sign', 'sign']);
      expect(acts(state).school_staff).toContain('withdraw_version');
      expect(acts(state).company_admin).not.toContain('withdraw_version');
      expect(acts(state).teacher).toEqual(['cancel']);
    }
  });

  it('are sent to the OPCO by the employer or the training centre, who write down its answer; silence refuses by the clock', () => {
    for (const role of ['company_admin', 'company_recruiter', 'school_staff', 'school_head'] as const) {
      expect(acts('signed')[role]).toContain('file');
      expect(acts('filed')[role]).toEqual(expect.arrayContaining(['ask_papers', 'register', 'refuse', 'terminate']));
      expect(acts('incomplete')[role]).toContain('file');
      expect(acts('refused')[role]).toEqual(expect.arrayContaining(['file', 'register']));
    }
    expect(acts('filed').system).toEqual(['object_to_scan', 'refuse_by_silence']);
    expect(acts('filed').student).toBeUndefined();
    expect(acts('filed').tutor).toBeUndefined();
  });

  it('end by a rupture or a cancelling', () => {
    expect(CONTRACT_STATES.filter((state) => Object.keys(acts(state)).length === 0)).toEqual(['terminated', 'cancelled']);
    expect(acts('registered').company_admin).toEqual(['terminate']);
  });

  it.each(ROLES.flatMap((role) => CONTRACT_ACTS.map((act) => [role, act] as const)))(
    '%s and %s lead to one state or to none',
    (role, act) => {
      const ends = CONTRACT_STATES.filter((state) => nextActs(CONTRACT_TABLE, state, role).includes(act)).map((state) =>
        endOf(CONTRACT_TABLE, state, act, role),
      );
      expect(ends).not.toContain(null);
    },
  );

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
