import { type ContractRow, contentOf, type PartRows, signatoriesOfContract } from '@seve/database';
import { type CivilDate, type ContractSheetFacts, contractPaper, guardiansOnPaper, type PaperDocument } from '@seve/domain';
import type { JudgedContract } from '../guards/judge-contract.js';

interface Written {
  row: ContractRow;
  parts: PartRows<'contract'>;
  judged: JudgedContract;
  /** Null for a preview. */
  number: number | null;
  at: Date;
  today: CivilDate;
}

/** What the sheet says, in the order of the official form. */
export function sheetFactsOf(
  row: ContractRow,
  parts: PartRows<'contract'>,
  judged: JudgedContract,
  { today, signedOn }: { today: CivilDate; signedOn: CivilDate | null },
): ContractSheetFacts {
  const content = contentOf(parts);
  const isRepresented = signatoriesOfContract(row, content, today).some(({ role }) => role === 'guardian');
  return {
    ...{ kind: row.kind, startOn: row.startOn, endOn: row.endOn, hostName: row.hostName, parts: content, pay: judged.pay, signedOn },
    student: {
      ...{ firstName: row.studentFirstName, lastName: row.studentLastName, birthDate: row.birthDate },
      email: row.student?.address ?? null,
    },
    guardian: isRepresented ? guardiansOnPaper(row.guardians) : null,
  };
}

/** The contract as it is written now. */
export function paperOfContract({ row, parts, judged, number, at, today }: Written): PaperDocument {
  const named = signatoriesOfContract(row, contentOf(parts), today).map(({ role, name }) => ({ role, name: name ?? '' }));
  return contractPaper({
    ...sheetFactsOf(row, parts, judged, { today, signedOn: null }),
    ...{ number, writtenAt: at, signatories: named },
  });
}
