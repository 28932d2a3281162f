import type { CivilDate } from '../calendar/civil-date.js';
import { mediumDay } from '../calendar/day-words.js';
import { contractAmendedFields } from '../contracts/contract-amended-fields.js';
import {
  type ContractAmendmentChanges,
  type ContractAmendmentMotive,
  type ContractStanding,
  contractAmendmentCode,
} from '../contracts/contract-amendment.js';
import { contractFieldLabel } from '../contracts/contract-field-labels.js';
import type { PayTableLine } from '../contracts/contract-pay.js';
import { paragraphs } from './agreement-paper.js';
import { type Article, changesTable, effectArticle, numberedArticles } from './amendment-blocks.js';
import { type ContractPaperFacts, contractSignatureBlocks, payTableBlock } from './contract-paper.js';
import { amendmentTitle, KINDS_OF_PAPERS } from './kinds/papers.js';
import { listed } from './listed.js';
import type { PaperBlock, PaperDocument } from './paper-document.js';

export interface ContractAmendmentPaperFacts
  extends Pick<ContractPaperFacts, 'kind' | 'number' | 'writtenAt' | 'signatories' | 'hostName'> {
  studentName: string;
  schoolName: string;
  /** As it stood before. */
  before: ContractStanding;
  amendment: {
    number: number;
    motives: readonly ContractAmendmentMotive[];
    reason: string;
    effectiveOn: CivilDate;
    changes: ContractAmendmentChanges;
  };
  /** As computed again. */
  pay: readonly PayTableLine[];
  /** Day on which all had signed the contract; null where it is not known. */
  signedOn: CivilDate | null;
  /** Number under which the contract is registered. */
  registeredAs: string | null;
}

const MOTIVES: Record<ContractAmendmentMotive, string> = {
  dates: 'les dates',
  workplace: 'le lieu d’exécution',
  master: 'le maître d’apprentissage',
  hours: 'la durée du travail',
  pay: 'la rémunération',
  employer: 'la situation de l’employeur',
  training: 'la formation',
};

const DAYS: Record<string, string> = { startOn: 'Premier jour', endOn: 'Dernier jour' };

/** An amendment of a contract in French: what was, what is, from when. It prepares the official form and does not replace it. */
export function contractAmendmentPaper(paper: ContractAmendmentPaperFacts): PaperDocument {
  const { kind, number, studentName, hostName, amendment } = paper;
  const title = amendmentTitle(kind, amendment.number);
  return {
    title: `${title}\u00a0: ${studentName}, ${hostName}`,
    language: 'fr',
    foot: `${title}, ${studentName}${number === null ? ', aperçu' : `, version ${number}`}`,
    writtenAt: paper.writtenAt.toISOString(),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      partiesBlock(paper),
      ...numberedArticles(articles(paper)),
      ...contractSignatureBlocks(paper),
    ],
  };
}

const partiesBlock = ({ studentName, hostName, schoolName, registeredAs, amendment }: ContractAmendmentPaperFacts): PaperBlock => ({
  kind: 'facts',
  facts: [
    { label: 'Employeur', value: hostName },
    { label: 'Salarié', value: studentName },
    { label: 'Centre de formation', value: schoolName },
    ...(registeredAs === null ? [] : [{ label: 'Numéro du contrat', value: registeredAs }]),
    { label: 'Type sur le formulaire officiel', value: contractAmendmentCode(amendment.motives, amendment.changes) },
  ],
});

function articles(paper: ContractAmendmentPaperFacts): Article[] {
  const { kind, amendment, before, pay, signedOn } = paper;
  const signed = signedOn === null ? '' : `, signé le ${mediumDay(signedOn, 'fr')}`;
  const motives = listed(amendment.motives.map((motive) => MOTIVES[motive]));
  const fields = contractAmendedFields(before, amendment.changes, 'fr');
  return [
    [
      'Objet',
      [
        { kind: 'paragraph', text: `Le présent avenant modifie le ${KINDS_OF_PAPERS[kind].name}${signed}. Il porte sur ${motives}.` },
        ...paragraphs(amendment.reason),
      ],
    ],
    ['Ce qui change', [changesTable(fields, (field) => DAYS[field] ?? contractFieldLabel(field, 'fr'))]],
    effectArticle(amendment.effectiveOn),
    ...(pay.length === 0 ? [] : [['Rémunération', [payTableBlock(pay)]] satisfies Article]),
    [
      'Ce qui ne change pas',
      [
        {
          kind: 'paragraph',
          text: 'Tout ce que l’avenant ne modifie pas reste comme il a été signé. L’employeur, ou le CFA par mandat, transmet l’avenant à l’OPCO (Code du travail, art. D6224-5).',
        },
      ],
    ],
  ];
}
