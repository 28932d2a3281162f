import { AMENDMENT_STATES, type AmendmentAct, type AmendmentState, begunAmendment, isOpenAmendment } from '../agreements/amendment.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { withoutReplaced } from '../papers/amendments/replaced-people.js';
import { SIGNERS_OF_CONTRACT } from '../papers/kinds/signature-rules.js';
import type { StatusTable } from '../status-table.js';
import type { ContractState } from './contract.js';
import type { CfaPart, ContractParts, EmployerPart } from './contract-parts.js';

/** What an amendment of a contract changes. */
export const CONTRACT_AMENDMENT_MOTIVES = ['dates', 'workplace', 'master', 'hours', 'pay', 'employer', 'training'] as const;
export type ContractAmendmentMotive = (typeof CONTRACT_AMENDMENT_MOTIVES)[number];

/** As those of an agreement; either side begins one, so that none is asked for. */
export type ContractAmendmentState = Exclude<AmendmentState, 'asked'>;
export const CONTRACT_AMENDMENT_STATES = AMENDMENT_STATES.filter((state): state is ContractAmendmentState => state !== 'asked');

/** A contract has one such amendment at most: the next begins once it is signed, refused or withdrawn. */
export const OPEN_CONTRACT_AMENDMENT_STATES = CONTRACT_AMENDMENT_STATES.filter(isOpenAmendment);

/** The parts are filled by the employer, then by the training centre. */
export const CONTRACT_AMENDMENT_TABLE: StatusTable<ContractAmendmentState, AmendmentAct> = begunAmendment(SIGNERS_OF_CONTRACT);

/** Contracts that an amendment changes: their terms are agreed, neither refused by the OPCO nor over. */
export const AMENDABLE_CONTRACT_STATES: readonly ContractState[] = ['terms_agreed', 'signed', 'filed', 'incomplete', 'registered'];

/** Motives of an amendment that could begin now. */
export const possibleContractMotives = (
  { state, endOn }: { state: ContractState; endOn: CivilDate },
  today: CivilDate,
): readonly ContractAmendmentMotive[] => (AMENDABLE_CONTRACT_STATES.includes(state) && today <= endOn ? CONTRACT_AMENDMENT_MOTIVES : []);

/** Sides whose fields an amendment changes, beside the days of the placement. */
export const CONTRACT_AMENDED_PARTIES = ['employer', 'cfa', 'placement'] as const;
export type ContractAmendedParty = (typeof CONTRACT_AMENDED_PARTIES)[number];

/** Null where the field is emptied. */
export type Changed<Part> = { [Field in keyof Part]?: Part[Field] | null };

/** Holds only the fields that change. */
export interface ContractAmendmentChanges {
  employer?: Changed<EmployerPart>;
  cfa?: Changed<CfaPart>;
  days?: { startOn: CivilDate; endOn: CivilDate };
}

interface Standing {
  parts: ContractParts;
  days: { startOn: CivilDate; endOn: CivilDate };
}

const changed = <Part extends object>(part: Part, changes: Changed<Part> | undefined): Part =>
  Object.fromEntries(
    Object.entries({ ...withoutReplaced(part, changes), ...changes }).filter(([, value]) => value !== null && value !== undefined),
  ) as Part;

/** Returns the contract with the changes of the amendment. */
export const amendedContract = ({ parts, days }: Standing, changes: ContractAmendmentChanges): Standing => ({
  parts: { ...parts, employer: changed(parts.employer, changes.employer), cfa: changed(parts.cfa, changes.cfa) },
  days: changes.days ?? days,
});

/** Kinds of amendment of the official form: the employer's situation, a failed exam, the diploma, other cases, the place of work. */
export const CONTRACT_AMENDMENT_CODES = ['31', '33', '35', '36', '37'] as const;
export type ContractAmendmentCode = (typeof CONTRACT_AMENDMENT_CODES)[number];

const DIPLOMA = ['rncp', 'diplomaCode', 'diplomaTitle', 'diplomaLevel'] as const;

/** Number by which the official form knows it. Changes for reasons of health have a number of their own, which is never filled here. */
export function contractAmendmentCode(
  motives: readonly ContractAmendmentMotive[],
  { cfa }: ContractAmendmentChanges,
): ContractAmendmentCode {
  if (motives.includes('employer')) return '31';
  if (motives.includes('dates') && cfa?.course === 'repeat') return '33';
  if (motives.includes('training') && DIPLOMA.some((field) => cfa?.[field] !== undefined)) return '35';
  return motives.includes('workplace') ? '37' : '36';
}
