import type { CivilDate, CompanyDays, ContractKind, ContractState, Rupture, WorkStudyBlock } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { preparedForms } from '../../../rows.js';
import type { ClassReader } from '../../school/classes/classes-seen.js';
import { fromPaper, ofSchoolReader, type PaperPeople, PEOPLE_OF_PAPER } from '../agreements/agreement-row.js';

/** A contract with its people, and where it stands with the OPCO. */
export interface ContractRow extends PaperPeople {
  id: string;
  kind: ContractKind;
  state: ContractState;
  stateAt: Date;
  version: number;
  filedOn: CivilDate | null;
  filingReference: string | null;
  askedPapers: string | null;
  answeredOn: CivilDate | null;
  number: string | null;
  refusalReason: string | null;
  remindersTold: number;
  isSilenceTold: boolean;
  rupture: Rupture | null;
  endedOn: CivilDate | null;
  schoolUai: string | null;
  /** As the training centre wrote them; null where the rhythm of the offer counts. */
  companyDays: CompanyDays | null;
  /** Rhythm of the offer; null where none announced the place. */
  workStudyBlocks: WorkStudyBlock[] | null;
}

const COLUMNS = {
  id: 'contract.id',
  kind: 'contract.kind',
  state: 'contract.state',
  stateAt: 'contract.state_at',
  version: 'contract.version',
  filedOn: 'contract.filed_on::text',
  filingReference: 'contract.filing_reference',
  askedPapers: 'contract.asked_papers',
  answeredOn: 'contract.answered_on::text',
  number: 'contract.number',
  refusalReason: 'contract.refusal_reason',
  remindersTold: 'contract.reminders_told',
  isSilenceTold: 'contract.is_silence_told',
  rupture: 'contract.rupture',
  endedOn: 'contract.ended_on::text',
  schoolUai: 'school.uai',
  companyDays: 'contract.company_days',
  workStudyBlocks: 'offer.work_study_blocks',
  ...PEOPLE_OF_PAPER,
} as const;

const seen = preparedForms<{ scope: string }, ContractRow>(({ scope }) => ({
  columns: COLUMNS,
  from: `${fromPaper('contract')} where contract.id = $1 and ${scope}`,
}));

async function find(manager: EntityManager, id: string, scope: string, values: readonly unknown[]): Promise<ContractRow | null> {
  const [row] = await seen(manager, { scope }, [id, ...values]);
  return row ?? null;
}

/** A contract as one side finds it; null where it is not theirs. Raw and prepared, as `agreementSeen`. */
export const contractSeen = {
  school: (manager: EntityManager, id: string, reader: ClassReader) =>
    find(manager, id, ofSchoolReader('$2', '$3', reader, 'contract'), [reader.schoolId, reader.teacherId]),
  company: (manager: EntityManager, id: string, companyId: string) => find(manager, id, 'company.id = $2', [companyId]),
  student: (manager: EntityManager, id: string, studentId: string) => find(manager, id, 'student.id = $2', [studentId]),
  /** Of a link that was checked, or for the system. */
  any: (manager: EntityManager, id: string) => find(manager, id, 'true', []),
};
