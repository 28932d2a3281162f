import { companyDaysOf, companyStretchesOf, type PartRows } from '@seve/database';
import {
  answerBy,
  type CivilDate,
  CONTRACT_TABLE,
  type ContractParty,
  contractTurn,
  fileBy,
  freeUntil,
  isContractLate,
  isMinor,
  isOpcoToWarn,
  isSchoolRole,
  type Locale,
  nextActs,
  type PayTableLine,
  ruptureTold,
  WORKING_WEEK,
} from '@seve/domain';
import { plannedCompanyDays, signatureDate } from '@seve/law';
import { viewOfReason } from '../../core/law/legal-reason.view.js';
import { viewOfContractFindings } from '../guards/guards.dto.js';
import { type JudgedContract, judgeContract } from '../guards/judge-contract.js';
import type { OwnContract } from '../own-paper.js';
import type { CompanyDaysView } from '../parts/company-days.dto.js';
import type {
  ContractBase,
  ContractFilingView,
  ContractFormView,
  ContractForStudent,
  ContractPayView,
  ContractRuptureView,
} from './contracts.dto.js';
import {
  changesSince,
  type PaperReader,
  refusalFor,
  studentFullName,
  type ViewsOfType,
  viewOfPart,
  waitingRemarks,
} from './paper-reader.js';

/** Views of a contract for each side. */
export const CONTRACT_VIEWS: ViewsOfType<OwnContract, ContractBase> = {
  async base(row, parts, { manager, reader, today }) {
    const { locale } = reader;
    const judged = await judgeContract(manager, row.id, today);
    const { className, hostSiret, state } = row;
    return {
      ...headOf(row, parts),
      ...{ className, hostSiret, studentName: studentFullName(row) },
      isMinor: isRepresented(row, today),
      isLate: isContractLate(row, today),
      employer: viewOfPart(row, 'host', parts, reader),
      apprentice: viewOfPart(row, 'student', parts, reader),
      cfa: viewOfPart(row, 'school', parts, reader),
      refusal: await refusalFor(manager, row, reader),
      remarks: await waitingRemarks<ContractParty>(manager, row),
      changes: (await changesSince(manager, row, reader, parts)) as ContractBase['changes'],
      findings: viewOfContractFindings(findingsFor(reader, judged), locale),
      pay: judged.pay.map(viewOfPay),
      form: formOf(row, locale),
      filing: filingOf(row),
      rupture: ruptureOf(row, parts, locale),
      companyDays: companyDaysView(row),
      acts: nextActs(CONTRACT_TABLE, state, reader.role),
    };
  },
  ofSchool: () => ({}),
  async student(row, parts, { manager, reader, today }): Promise<ContractForStudent> {
    const { pay } = await judgeContract(manager, row.id, today);
    return {
      ...headOf(row, parts),
      ...{ placementId: row.placementId, signedOn: row.formSignedOn, number: row.number, filedOn: row.filedOn },
      isMinor: isRepresented(row, today),
      apprentice: viewOfPart(row, 'student', parts, reader),
      masterName: parts.employer.content.masterName ?? null,
      weeklyMinutes: parts.employer.content.weeklyMinutes ?? null,
      grossCents: parts.employer.content.grossCents ?? null,
      pay: pay.map(viewOfPay),
      refusal: await refusalFor(manager, row, reader),
      rupture: ruptureOf(row, parts, reader.locale),
    };
  },
};

/** A person whose birth date is not known is taken for a minor. */
const isRepresented = ({ birthDate }: OwnContract, today: CivilDate): boolean => birthDate === null || isMinor(birthDate, today);

const headOf = (row: OwnContract, { employer }: PartRows<'contract'>) => {
  const { id, kind, state, stateAt, schoolName, hostName, startOn, endOn } = row;
  return { id, kind, state, stateAt, schoolName, hostName, startOn, endOn, turn: contractTurn(state, employer.doneAt !== null) };
};

/** Returns the findings that this reader may see; some are for the school only. */
const findingsFor = ({ role }: PaperReader, { findings }: JudgedContract) =>
  isSchoolRole(role) ? findings : findings.filter(({ isForSchool = false }) => !isForSchool);

const viewOfPay = ({ offered, ...line }: PayTableLine): ContractPayView => ({ ...line, offeredPercent: offered?.percent ?? null });

function formOf({ kind, formSignedOn, formSha256, formSeenAt, startOn }: OwnContract, locale: Locale): ContractFormView | null {
  if (formSignedOn === null || formSha256 === null || formSeenAt === null) return null;
  const { ok, reasons } = signatureDate(formSignedOn, startOn);
  return {
    ...{ signedOn: formSignedOn, sha256: formSha256, seenAt: formSeenAt },
    late: ok || kind !== 'apprenticeship' || reasons[0] === undefined ? null : viewOfReason(reasons[0], locale),
  };
}

const filingOf = (row: OwnContract): ContractFilingView => {
  const { startOn, filedOn, filingReference, askedPapers, answeredOn, number, refusalReason } = row;
  return {
    fileBy: fileBy(startOn),
    ...{ filedOn, reference: filingReference, askedPapers, answeredOn, number, refusalReason },
    answerBy: filedOn === null || isOpcoToWarn(row) ? null : answerBy(filedOn),
  };
};

function companyDaysView(row: OwnContract): CompanyDaysView {
  const days = companyDaysOf(row);
  const { weekdays, periods } = days ?? { weekdays: [...WORKING_WEEK], periods: [] };
  const source = days === null ? null : row.companyDays === null ? 'offer' : 'contract';
  return { source, weekdays, periods, count: days === null ? null : plannedCompanyDays(companyStretchesOf(row)).length };
}

/** Returns the facts of a rupture. The period of free rupture counts from the first day in the company, given by the employer. */
export const ruptureFactsOf = (row: OwnContract, { employer }: Pick<PartRows<'contract'>, 'employer'>) => ({
  ...{ startOn: row.startOn, endOn: row.endOn, companyStretches: companyStretchesOf(row) },
  companyStartOn: employer.content.companyStartOn ?? row.startOn,
});

function ruptureOf(row: OwnContract, parts: PartRows<'contract'>, locale: Locale): ContractRuptureView {
  const { lastDay, reason } = freeUntil(ruptureFactsOf(row, parts));
  return {
    ...{ freeUntil: lastDay, free: viewOfReason(reason, locale), endedOn: row.endedOn },
    ...{ ground: row.rupture?.ground ?? null, initiator: row.rupture?.initiator ?? null },
    told: row.endedOn === null ? [] : ruptureTold(row.endedOn).map((one) => viewOfReason(one, locale)),
  };
}
