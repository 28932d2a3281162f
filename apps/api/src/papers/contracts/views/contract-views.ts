import { Injectable } from '@nestjs/common';
import {
  amendmentsOf,
  ContractLook,
  type ContractRow,
  companyDaysOf,
  companyStretchesOf,
  contentOf,
  historyRows,
  openRemarks,
  type PartRows,
  partsOf,
} from '@seve/database';
import {
  answerBy,
  CONTRACT_TABLE,
  type ContractParty,
  changedWords,
  contractTurn,
  fileBy,
  freeUntil,
  initialOf,
  isContractLate,
  isMinor,
  isNamed,
  isOpcoToWarn,
  isSchoolOfficeRole,
  isSchoolRole,
  type Locale,
  missingFields,
  nextActs,
  type PayTableLine,
  type Role,
  ruptureTold,
  WORKING_WEEK,
} from '@seve/domain';
import { plannedCompanyDays } from '@seve/law';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { viewOfReason } from '../../../core/law/legal-reason.view.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { CompanyDaysView } from '../parts/company-days.dto.js';
import { mayWriteContract } from '../parts/save-contract-part.js';
import type {
  ContractBase,
  ContractFilingView,
  ContractForEmployer,
  ContractForSchool,
  ContractForStudent,
  ContractPayView,
  ContractRuptureView,
} from './contracts.dto.js';
import { type JudgedContract, judgeContract } from './judge-contract.js';

export interface ContractReader {
  role: Role;
  /** Account, or the contract itself for readers of its links. */
  readerId: string;
  locale: Locale;
  /** Sides whose part this reader writes. */
  writes: readonly ContractParty[];
}

/** A teacher reads and remarks; the office writes the part of the training centre, and the apprentice's for them. */
export const contractReaderOfSchool = (
  { role, accountId }: Pick<SchoolPrincipal, 'role' | 'accountId'>,
  locale: Locale,
): ContractReader => ({
  ...{ role, readerId: accountId, locale },
  writes: isSchoolOfficeRole(role) ? ['cfa', 'apprentice'] : [],
});

/** A contract as each side reads it. */
@Injectable()
export class ContractViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async forEmployer(row: ContractRow, reader: ContractReader): Promise<ContractForEmployer> {
    const base = await this.read(row, reader);
    const isFull = row.birthDate !== null && isNamed(row.birthDate, true, this.clock.today());
    return { ...base, studentName: isFull ? fullName(row) : `${row.studentFirstName} ${initialOf(row.studentLastName)}` };
  }

  async forSchool(row: ContractRow, reader: ContractReader): Promise<ContractForSchool> {
    const base = await this.read(row, reader);
    const { placementId, studentId, classId, contact, contactEmail } = row;
    const { manager } = this.dataSource;
    const amendments = (await amendmentsOf(manager, 'contract', row.id)).map(({ id }) => id);
    return {
      ...base,
      ...{ placementId, studentId, classId, hostAddress: contact?.address ?? contactEmail },
      history: await historyRows(manager, { contract: [row.id], placement: [placementId], contract_amendment: amendments }),
    };
  }

  async forStudent(row: ContractRow, reader: ContractReader): Promise<ContractForStudent> {
    const { manager } = this.dataSource;
    const parts = await partsOf(manager, 'contract', row.id);
    const { pay } = await judgeContract(manager, row.id, this.clock.today());
    return {
      ...headOf(row, parts),
      ...{ placementId: row.placementId, number: row.number, filedOn: row.filedOn },
      apprentice: { ...stateOfPart('apprentice', row, parts, reader), content: parts.apprentice.content },
      masterName: parts.employer.content.masterName ?? null,
      weeklyMinutes: parts.employer.content.weeklyMinutes ?? null,
      pay: pay.map(viewOfPay),
      rupture: ruptureOf(row, parts, reader.locale),
    };
  }

  /** This reader has seen the parts as they are. */
  async look(row: ContractRow, { readerId }: Pick<ContractReader, 'readerId'>): Promise<void> {
    const { manager } = this.dataSource;
    await keepLook(manager, { contractId: row.id, readerId }, await partsOf(manager, 'contract', row.id));
  }

  private async read(row: ContractRow, reader: ContractReader): Promise<ContractBase> {
    const { manager } = this.dataSource;
    const { locale } = reader;
    const [parts, remarks] = [await partsOf(manager, 'contract', row.id), await openRemarks(manager, 'contract', row.id)];
    const today = this.clock.today();
    const judged = await judgeContract(manager, row.id, today);
    const { className, hostSiret, birthDate, state } = row;
    return {
      ...headOf(row, parts),
      ...{ className, hostSiret, studentName: fullName(row) },
      isMinor: birthDate === null || isMinor(birthDate, today),
      isLate: isContractLate(row, today),
      employer: { ...stateOfPart('employer', row, parts, reader), content: parts.employer.content as ContractBase['employer']['content'] },
      apprentice: { ...stateOfPart('apprentice', row, parts, reader), content: parts.apprentice.content },
      cfa: { ...stateOfPart('cfa', row, parts, reader), content: parts.cfa.content },
      remarks: remarks.map(({ id, party, field, text, authorRole, createdAt }) => ({
        ...{ id, party, field, text, by: authorRole, writtenAt: createdAt },
      })),
      changes: await this.changesSince(manager, row.id, reader, parts),
      findings: findingsFor(reader, judged).map(({ guard, level, reason }) => ({ guard, level, reason: viewOfReason(reason, locale) })),
      pay: judged.pay.map(viewOfPay),
      filing: filingOf(row),
      rupture: ruptureOf(row, parts, locale),
      companyDays: companyDaysView(row),
      acts: nextActs(CONTRACT_TABLE, state, reader.role),
    };
  }

  /** Nothing for a first look, which is kept to compare with. */
  private async changesSince(
    manager: EntityManager,
    contractId: string,
    { readerId, locale }: ContractReader,
    parts: PartRows<'contract'>,
  ): Promise<ContractBase['changes']> {
    const look = await manager.findOneBy(ContractLook, { contractId, readerId });
    if (look !== null) return changedWords(look.seen, contentOf(parts), locale);
    await keepLook(manager, { contractId, readerId }, parts);
    return [];
  }
}

const headOf = (row: ContractRow, { employer }: PartRows<'contract'>) => {
  const { id, kind, state, stateAt, schoolName, hostName, startOn, endOn } = row;
  return { id, kind, state, stateAt, schoolName, hostName, startOn, endOn, turn: contractTurn(state, employer.doneAt !== null) };
};

async function keepLook(manager: EntityManager, of: { contractId: string; readerId: string }, parts: PartRows<'contract'>): Promise<void> {
  await manager.upsert(ContractLook, { ...of, seen: contentOf(parts) as object, seenAt: new Date() }, ['contractId', 'readerId']);
}

/** Findings for this reader; those for the school only are left out for others. */
const findingsFor = ({ role }: ContractReader, { findings }: JudgedContract) =>
  isSchoolRole(role) ? findings : findings.filter(({ isForSchool = false }) => !isForSchool);

const fullName = ({ studentFirstName, studentLastName }: ContractRow) => `${studentFirstName} ${studentLastName}`;

function stateOfPart(party: ContractParty, { kind, state }: ContractRow, parts: PartRows<'contract'>, { writes }: ContractReader) {
  const { doneAt, version, content } = parts[party];
  const isWritable = writes.includes(party) && mayWriteContract(party, state);
  return { doneAt, version, missing: missingFields(party, content, kind), isWritable };
}

const viewOfPay = ({ offered, ...line }: PayTableLine): ContractPayView => ({ ...line, offeredPercent: offered?.percent ?? null });

const filingOf = (row: ContractRow): ContractFilingView => {
  const { startOn, filedOn, filingReference, askedPapers, answeredOn, number, refusalReason } = row;
  return {
    fileBy: fileBy(startOn),
    ...{ filedOn, reference: filingReference, askedPapers, answeredOn, number, refusalReason },
    answerBy: filedOn === null || isOpcoToWarn(row) ? null : answerBy(filedOn),
  };
};

function companyDaysView(row: ContractRow): CompanyDaysView {
  const days = companyDaysOf(row);
  const { weekdays, periods } = days ?? { weekdays: [...WORKING_WEEK], periods: [] };
  const source = days === null ? null : row.companyDays === null ? 'offer' : 'contract';
  return { source, weekdays, periods, count: days === null ? null : plannedCompanyDays(companyStretchesOf(row)).length };
}

/** The free days are counted from the first day in the company that the employer gave. */
export const ruptureFactsOf = (row: ContractRow, { employer }: Pick<PartRows<'contract'>, 'employer'>) => ({
  ...{ startOn: row.startOn, endOn: row.endOn, companyStretches: companyStretchesOf(row) },
  companyStartOn: employer.content.companyStartOn ?? row.startOn,
});

function ruptureOf(row: ContractRow, parts: PartRows<'contract'>, locale: Locale): ContractRuptureView {
  const { lastDay, reason } = freeUntil(ruptureFactsOf(row, parts));
  return {
    ...{ freeUntil: lastDay, free: viewOfReason(reason, locale), endedOn: row.endedOn },
    ...{ ground: row.rupture?.ground ?? null, initiator: row.rupture?.initiator ?? null },
    told: row.endedOn === null ? [] : ruptureTold(row.endedOn).map((one) => viewOfReason(one, locale)),
  };
}
