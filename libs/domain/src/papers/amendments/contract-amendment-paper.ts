import type { CivilDate } from '../../calendar/civil-date.js';
import { type ContractAmendmentChanges, type ContractAmendmentMotive, contractAmendmentCode } from '../../contracts/contract-amendment.js';
import { contractFieldLabel } from '../../contracts/contract-field-labels.js';
import type { PayTableLine } from '../../contracts/contract-pay.js';
import { type ContractPaperFacts, payTableBlocks } from '../contract-paper.js';
import type { PaperStanding } from '../kinds/paper-descriptor.js';
import { facts } from '../paper-blocks.js';
import type { PaperDocument } from '../paper-document.js';
import { amendedFields } from './amended-fields.js';
import { type AmendmentText, amendmentDocument } from './amendment-document.js';
import { MOTIVE_WORDS } from './motive-words.js';

export interface ContractAmendmentPaperFacts
  extends Pick<ContractPaperFacts, 'kind' | 'number' | 'writtenAt' | 'signatories' | 'hostName'> {
  studentName: string;
  schoolName: string;
  /** The contract before the amendment. */
  before: PaperStanding<'contract'>;
  amendment: AmendmentText<ContractAmendmentMotive, ContractAmendmentChanges>;
  /** Computed with the changes of the amendment. */
  pay: readonly PayTableLine[];
  /** Day on which all had signed the contract; null where it is not known. */
  signedOn: CivilDate | null;
  /** Number under which the contract is registered. */
  registeredAs: string | null;
}

const DAYS: Record<string, string> = { startOn: 'Premier jour', endOn: 'Dernier jour' };

/** An amendment of a contract. It prepares the official form and does not replace it. */
export function contractAmendmentPaper(paper: ContractAmendmentPaperFacts): PaperDocument {
  const { studentName, hostName, schoolName, registeredAs, amendment, before, pay } = paper;
  return amendmentDocument({
    ...paper,
    parties: [
      facts(
        ['Employeur', hostName],
        ['Salarié', studentName],
        ['Centre de formation', schoolName],
        ['Numéro du contrat', registeredAs],
        ['Type sur le formulaire officiel', contractAmendmentCode(amendment.motives, amendment.changes)],
      ),
    ],
    motiveWords: MOTIVE_WORDS.fr.contract,
    fields: amendedFields('contract', before, amendment.changes, 'fr'),
    labelOf: (field) => DAYS[field] ?? contractFieldLabel(field, 'fr'),
    terms: pay.length === 0 ? null : ['Rémunération', payTableBlocks(pay)],
    unchanged: 'L’employeur, ou le CFA par mandat, transmet l’avenant à l’OPCO (Code du travail, art. D6224-5).',
  });
}
