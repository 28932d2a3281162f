import {
  AMENDABLE_CONTRACT_STATES,
  type CivilDate,
  CONTRACT_OPEN_STATES,
  type ContractAmendmentState,
  type ContractKind,
  type ContractState,
  contractStepOf,
  contractTurn,
  HOLDING_AMENDMENT_STATES,
  isContractLate,
  OPEN_CONTRACT_AMENDMENT_STATES,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { preparedQuery, rowsOf } from '../../../rows.js';
import { HOST, HOST_NAME } from '../../placements/host.js';
import type { ClassReader } from '../../school/classes/classes-seen.js';
import { ofSchoolReader } from '../agreements/agreement-row.js';

/** A line of a list of contracts. */
export interface ContractLineRow {
  id: string;
  kind: ContractKind;
  state: ContractState;
  stateAt: Date;
  isEmployerDone: boolean;
  firstName: string;
  lastName: string;
  /** Null on some rows of a roster. */
  birthDate: CivilDate | null;
  className: string | null;
  schoolName: string;
  hostName: string;
  startOn: CivilDate;
  endOn: CivilDate;
  filedOn: CivilDate | null;
  /** Signatures given and asked for, of the version that is out. */
  signed: number;
  signatories: number;
  /** Of the amendment that is under way, or still to be sent to the OPCO; null for none. */
  amendmentState: ContractAmendmentState | null;
}

const SIGNATURES = (counted: string) => `(select count(*)::int from signatory join paper_version version on version.id = version_id
  where version.contract_id = contract.id and version.contract_amendment_id is null and version.voided_at is null and ${counted})`;

const IS_EMPLOYER_DONE = `exists (select 1 from contract_part part where part.contract_id = contract.id and part.party = 'employer' and part.done_at is not null)`;

/** The newest first: an older one may still have to be sent. */
const UNDER_WAY = (read: string) =>
  `select ${read} from contract_amendment amendment where amendment.contract_id = contract.id and (${oneOf('amendment.state', OPEN_CONTRACT_AMENDMENT_STATES)}
    or (${oneOf('amendment.state', HOLDING_AMENDMENT_STATES)} and amendment.filed_on is null and contract.kind = 'apprenticeship'))`;
const IS_AMENDING = `${oneOf('contract.state', AMENDABLE_CONTRACT_STATES)} and exists (${UNDER_WAY('1')})`;

const ROW = {
  id: 'contract.id',
  kind: 'contract.kind',
  state: 'contract.state',
  stateAt: 'contract.state_at',
  isEmployerDone: IS_EMPLOYER_DONE,
  firstName: 'student.first_name',
  lastName: 'student.last_name',
  birthDate: 'student.birth_date::text',
  className: 'class_group.name',
  schoolName: 'school.name',
  hostName: HOST_NAME,
  startOn: 'placement.start_on::text',
  endOn: 'placement.end_on::text',
  filedOn: 'contract.filed_on::text',
  signed: SIGNATURES(`signatory.state = 'signed'`),
  signatories: SIGNATURES(`signatory.state <> 'delegated'`),
  amendmentState: `(${UNDER_WAY('amendment.state')} order by amendment.number desc limit 1)`,
} as const;

const FROM = `from contract
  join placement on placement.id = contract.placement_id
  join student on student.id = placement.student_id
  join school on school.id = contract.school_id
  left join class_group on class_group.id = student.class_group_id ${HOST}`;

interface Page {
  /** States asked for; `amending`: of those that all have signed, those with an amendment to act on. */
  states: readonly ContractState[] | 'amending';
  /** First day and id of the last line. */
  after: readonly [startOn: CivilDate, id: string] | null;
  limit: number;
}

/** The next to begin first: what is late stands on top. */
const pageOf = ({
  states,
}: Page) => `contract.state = any($3) ${states === 'amending' ? `and ${IS_AMENDING}` : ''} and ($4::date is null or (placement.start_on, contract.id) > ($4, $5::uuid))
  order by placement.start_on, contract.id limit $6`;
const pageValues = ({ states, after, limit }: Page) => [
  [...(states === 'amending' ? AMENDABLE_CONTRACT_STATES : states)],
  ...(after ?? [null, null]),
  limit,
];

/** Of students in the classes that this reader sees. Raw: a host with or without an account. */
export const contractsOfSchool = (manager: EntityManager, reader: ClassReader, page: Page): Promise<ContractLineRow[]> =>
  rowsOf<ContractLineRow>(manager, ROW, `${FROM} where ${ofSchoolReader('$1', '$2', reader, 'contract')} and ${pageOf(page)}`, [
    reader.schoolId,
    reader.teacherId,
    ...pageValues(page),
  ]);

/** At the sites of a company. Raw, as the other. */
export const contractsOfCompany = (manager: EntityManager, companyId: string, page: Page): Promise<ContractLineRow[]> =>
  rowsOf<ContractLineRow>(manager, ROW, `${FROM} where company.id = $1 and $2::uuid is null and ${pageOf(page)}`, [
    companyId,
    null,
    ...pageValues(page),
  ]);

export interface ContractCountRow {
  state: ContractState;
  count: number;
}

/** As a list counts them. */
export interface ListedContractCountRow extends ContractCountRow {
  /** Of them, those with an amendment to act on. */
  amending: number;
}

const COUNT = { state: 'contract.state', count: 'count(*)::int' } as const;

const countsOf = (manager: EntityManager, scope: string, values: unknown[]): Promise<ListedContractCountRow[]> =>
  rowsOf<ListedContractCountRow>(
    manager,
    { ...COUNT, amending: `(count(*) filter (where ${IS_AMENDING}))::int` },
    `${FROM} where ${scope} group by contract.state`,
    values,
  );

/** Contracts by state, of the classes that this reader sees. */
export const contractCountsOfSchool = (manager: EntityManager, reader: ClassReader): Promise<ListedContractCountRow[]> =>
  countsOf(manager, ofSchoolReader('$1', '$2', reader, 'contract'), [reader.schoolId, reader.teacherId]);

export const contractCountsOfCompany = (manager: EntityManager, companyId: string): Promise<ListedContractCountRow[]> =>
  countsOf(manager, 'company.id = $1', [companyId]);

/** Contracts with an amendment to act on, of the classes that this reader sees. */
export async function amendingContractsOfSchool(manager: EntityManager, reader: ClassReader): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    manager,
    { count: 'count(*)::int' },
    `${FROM} where ${ofSchoolReader('$1', '$2', reader, 'contract')} and ${IS_AMENDING}`,
    [reader.schoolId, reader.teacherId],
  );
  return row?.count ?? 0;
}

const OPEN = oneOf('contract.state', CONTRACT_OPEN_STATES);

interface Standing {
  state: ContractState;
  startOn: CivilDate;
  filedOn: CivilDate | null;
}
const STANDING = { state: 'contract.state', startOn: 'placement.start_on::text', filedOn: 'contract.filed_on::text' } as const;

export interface LateContractCountRow extends ContractCountRow {
  /** Of them, those whose day has passed. */
  late: number;
}

/** Contracts that are neither registered nor over, by state, and how many are late. */
export async function openContractsOfSchool(
  manager: EntityManager,
  reader: ClassReader,
  today: CivilDate,
): Promise<LateContractCountRow[]> {
  const rows = await rowsOf<Standing & { count: number }>(
    manager,
    { ...STANDING, count: 'count(*)::int' },
    `${FROM} where ${ofSchoolReader('$1', '$2', reader, 'contract')} and ${OPEN}
     group by contract.state, placement.start_on, contract.filed_on`,
    [reader.schoolId, reader.teacherId],
  );
  return rows.map((row) => ({ state: row.state, count: row.count, late: isContractLate(row, today) ? row.count : 0 }));
}

/** Contracts of every training centre by state; to be shown once small counts are hidden. */
export const contractCountsOfCampus = (manager: EntityManager): Promise<(ContractCountRow & { schoolId: string })[]> =>
  rowsOf<ContractCountRow & { schoolId: string }>(
    manager,
    { schoolId: 'school_id', state: 'state', count: 'count(*)::int' },
    'from contract group by school_id, state',
  );

export interface ContractActsRow {
  /** Parts that wait for the employer. */
  toFill: number;
  /** Papers that wait for a signature on its side. */
  toSign: number;
  /** Signed, and not sent to the OPCO; within the delay of the law. */
  toFile: number;
  /** Not sent to the OPCO, and the delay of the law is over. */
  overdue: number;
}

const openOfCompany = preparedQuery<Standing & { isEmployerDone: boolean; isHostAsked: boolean }>(
  {
    ...STANDING,
    isEmployerDone: IS_EMPLOYER_DONE,
    isHostAsked: `exists (select 1 from signatory join paper_version version on version.id = version_id
      where version.contract_id = contract.id and version.contract_amendment_id is null and version.voided_at is null and signatory.role = 'host' and signatory.state in ('asked', 'opened'))`,
  },
  `from contract join placement on placement.id = contract.placement_id join company_site site on site.id = placement.company_site_id
   where site.company_id = $1 and ${OPEN}`,
);

/** What waits for an employer in its contracts. Raw: parts and signatures of each at once. */
export async function contractActsOfCompany(manager: EntityManager, companyId: string, today: CivilDate): Promise<ContractActsRow> {
  const rows = await openOfCompany(manager, [companyId]);
  const toFile = rows.filter(({ state }) => contractStepOf(state) === 'to_file');
  const overdue = toFile.filter((row) => isContractLate(row, today)).length;
  return {
    toFill: rows.filter(({ state, isEmployerDone }) => isFilling(state) && contractTurn(state, isEmployerDone) === 'employer').length,
    toSign: rows.filter(({ isHostAsked }) => isHostAsked).length,
    toFile: toFile.length - overdue,
    overdue,
  };
}

const isFilling = (state: ContractState): boolean => state === 'preparing' || state === 'changes_requested';
