import { type ContractRow, paperRef, signatoriesOfContract } from '@seve/database';
import {
  type CivilDate,
  type ContractParts,
  type ContractSheetFacts,
  contractAmendmentPaper,
  contractPaper,
  guardiansOnPaper,
  type PaperDocument,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Amended } from '../amendments/own-amendment.js';
import type { JudgedContract } from '../guards/judge-contract.js';
import type { OwnContract } from '../own-paper.js';
import { signedDayOf } from './paper-file.js';

interface Written {
  row: ContractRow;
  parts: ContractParts;
  judged: JudgedContract;
  /** Null for a preview. */
  number: number | null;
  at: Date;
  today: CivilDate;
}

/** Returns the facts of the sheet, in the order of the official form. */
export function sheetFactsOf(
  row: ContractRow,
  parts: ContractParts,
  judged: JudgedContract,
  { today, signedOn }: { today: CivilDate; signedOn: CivilDate | null },
): ContractSheetFacts {
  const isRepresented = signatoriesOfContract(row, parts, today).some(({ role }) => role === 'guardian');
  return {
    ...{ kind: row.kind, startOn: row.startOn, endOn: row.endOn, hostName: row.hostName, parts, pay: judged.pay, signedOn },
    student: {
      ...{ firstName: row.studentFirstName, lastName: row.studentLastName, birthDate: row.birthDate },
      email: row.student?.address ?? null,
    },
    guardian: isRepresented ? guardiansOnPaper(row.guardians) : null,
  };
}

const namesOfSeats = (row: ContractRow, parts: ContractParts, today: CivilDate) =>
  signatoriesOfContract(row, parts, today).map(({ role, name }) => ({ role, name: name ?? '' }));

/** Returns the document of an amendment in its current state. */
export async function paperOfContractAmendment(
  manager: EntityManager,
  { row, parts, judged, number, at, today }: Written,
  { amendment, before }: Amended<OwnContract>,
): Promise<PaperDocument> {
  return contractAmendmentPaper({
    ...{ kind: row.kind, number, writtenAt: at, hostName: row.hostName, schoolName: row.schoolName },
    ...{ before, amendment, pay: judged.pay, registeredAs: row.number },
    studentName: `${row.studentFirstName} ${row.studentLastName}`,
    signatories: namesOfSeats(signedNow(row, today), parts, today),
    signedOn: await signedDayOf(manager, paperRef('contract', row.id)),
  });
}

/** Returns the contract as if it began today, so that a student who has come of age since the first day signs alone. */
export const signedNow = (row: ContractRow, today: CivilDate): ContractRow => ({ ...row, startOn: today });

/** Returns the document of a contract in its current state. */
export function paperOfContract({ row, parts, judged, number, at, today }: Written): PaperDocument {
  const named = namesOfSeats(row, parts, today);
  return contractPaper({
    ...sheetFactsOf(row, parts, judged, { today, signedOn: null }),
    ...{ number, writtenAt: at, signatories: named },
  });
}
