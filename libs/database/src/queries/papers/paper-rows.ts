import type {
  AgreementKind,
  AgreementState,
  CivilDate,
  CompanyDays,
  ContractKind,
  ContractState,
  PedagogicalContent,
  PlacementPaperType,
  Rupture,
  WorkStudyBlock,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { GuardConfirmation } from '../../entities/agreement.entities.js';
import { columnsOf, preparedQuery, type SelectList } from '../../rows.js';
import { fromPaper, type PaperPeople, PEOPLE_OF_PAPER, seenBySides } from './paper-people.js';

/** An agreement with its people. */
export interface AgreementRow extends PaperPeople {
  id: string;
  kind: AgreementKind;
  state: AgreementState;
  stateAt: Date;
  version: number;
  validated: PedagogicalContent | null;
  validatedAt: Date | null;
  confirmations: GuardConfirmation[];
}

/** A contract with its people, and where it stands with the OPCO. */
export interface ContractRow extends PaperPeople {
  id: string;
  kind: ContractKind;
  state: ContractState;
  stateAt: Date;
  version: number;
  /** Day on which the official form was signed; null before. */
  formSignedOn: CivilDate | null;
  formSha256: string | null;
  formSeenAt: Date | null;
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

const AGREEMENT: SelectList<AgreementRow> = {
  ...columnsOf('agreement', 'id', 'kind', 'state', 'stateAt', 'version', 'validated', 'validatedAt', 'confirmations'),
  ...PEOPLE_OF_PAPER,
};

const CONTRACT: SelectList<ContractRow> = {
  ...columnsOf('contract', 'id', 'kind', 'state', 'stateAt', 'version', 'filingReference', 'askedPapers', 'number', 'refusalReason'),
  ...columnsOf('contract', 'remindersTold', 'isSilenceTold', 'rupture', 'companyDays'),
  ...columnsOf('contract', 'formSha256', 'formSeenAt'),
  ...{
    formSignedOn: 'contract.form_signed_on::text',
    filedOn: 'contract.filed_on::text',
    answeredOn: 'contract.answered_on::text',
    endedOn: 'contract.ended_on::text',
  },
  ...{ schoolUai: 'school.uai', workStudyBlocks: 'offer.work_study_blocks' },
  ...PEOPLE_OF_PAPER,
};

export const PAPERS_SEEN = {
  agreement: seenBySides<AgreementRow>('agreement', AGREEMENT),
  contract: seenBySides<ContractRow>('contract', CONTRACT),
};

/** A paper with its people, by type. */
export type PaperWithPeople<Type extends PlacementPaperType> = { agreement: AgreementRow; contract: ContractRow }[Type];

/** For the system. @throws Error where there is no such paper */
export async function readPaper<Type extends PlacementPaperType>(
  manager: EntityManager,
  type: Type,
  id: string,
): Promise<PaperWithPeople<Type>> {
  const row = await PAPERS_SEEN[type].any(manager, id);
  if (row === null) throw new Error(`The ${type} ${id} does not exist`);
  return row as PaperWithPeople<Type>;
}

const several = preparedQuery<AgreementRow>(
  AGREEMENT,
  `${fromPaper('agreement')} where agreement.id = any($1) order by student.last_name, student.first_name, agreement.id`,
);

/** For the system, by the name of their students. */
export const severalAgreements = (manager: EntityManager, ids: readonly string[]): Promise<AgreementRow[]> => several(manager, [ids]);
