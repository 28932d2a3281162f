import { eurosIn, percentIn } from '@seve/law';
import { mediumDay } from '../calendar/day-words.js';
import type { PayLine } from '../contracts/contract-parts.js';
import type { PayTableLine } from '../contracts/contract-pay.js';
import { type ContractSheetFacts, contractSheet, isByAscendant, type SheetSection } from '../contracts/contract-sheet.js';
import { paperTitle } from './kinds/papers.js';
import { heading, numeric, type SignedPaperFacts, signedPaper, table } from './paper-blocks.js';
import type { PaperBlock, PaperDocument } from './paper-document.js';

export interface ContractPaperFacts extends ContractSheetFacts, SignedPaperFacts {
  kind: ContractSheetFacts['kind'];
}

const TO_FILL = 'à remplir à la main';
const BLANKS =
  'Les cases «\u00a0à remplir à la main\u00a0» ne sont jamais demandées par Sève\u00a0: numéro de sécurité sociale, sexe, lieu de naissance, nationalité, régime social et handicap. L’employeur et l’apprenti les remplissent sur le formulaire officiel.';

const TERMS: Record<ContractSheetFacts['kind'], string> = {
  apprenticeship:
    'Par leurs signatures, les parties et le CFA conviennent des termes qui suivent. Le contrat est conclu sur le formulaire officiel, que l’employeur et l’apprenti signent avant le début du travail (Code du travail, art. L6222-4).',
  professionalisation:
    'Par leurs signatures, les parties et l’organisme de formation conviennent des termes qui suivent. Le contrat est conclu sur le formulaire officiel, que l’employeur et le salarié signent.',
};

const BY_ASCENDANT =
  'Déclaration de l’employeur (Code du travail, art. L6222-5)\u00a0: ascendant de l’apprenti mineur, il emploie celui-ci par cette déclaration, qui remplace le contrat d’apprentissage et en a tous les effets. Il s’engage à satisfaire aux conditions que cet article énumère, et à verser une partie du salaire sur un compte ouvert à cet effet au nom de l’apprenti.';

const sectionBlocks = ({ title, fields }: SheetSection): PaperBlock[] => [
  heading(title),
  {
    kind: 'facts',
    facts: fields.flatMap(({ label, value, isBlank }) => (value === null && !isBlank ? [] : [{ label, value: value ?? TO_FILL }])),
  },
];

const BASES: Record<PayLine['base'], string> = { smic: 'du SMIC', smc: 'du minimum conventionnel' };
/** The rate that the employer offers, or the minimum. The pay of an earlier contract has no percentage. */
function rate({ minimumPercent, minimumBase, offered }: PayTableLine): string {
  if (offered !== null) return `${percentIn(offered.percent).fr} ${BASES[offered.base]}`;
  return minimumBase === 'previous' ? 'salaire du contrat précédent' : `${percentIn(minimumPercent).fr} ${BASES[minimumBase]}`;
}
const amount = (cents: number | null): string => (cents === null ? 'SMIC non publié' : eurosIn(cents).fr);

/** What holds from the first period whose SMIC is not known yet. */
function untilPublished(pay: readonly PayTableLine[]): PaperBlock[] {
  const first = pay.find(({ minimumCents, latestCents }) => minimumCents === null && latestCents !== null);
  if (first === undefined) return [];
  const text = `Le SMIC de ${first.from.slice(0, 4)} n’est pas encore publié\u00a0: jusqu’à sa publication, le minimum se calcule sur le dernier SMIC publié, soit ${eurosIn(first.latestCents ?? 0).fr} par mois à partir du ${mediumDay(first.from, 'fr')}. Le salaire suit ensuite le SMIC du jour.`;
  return [{ kind: 'note', text }];
}

/** The pay of each period, with what holds while a SMIC is not published. */
export const payTableBlocks = (pay: readonly PayTableLine[]): PaperBlock[] => [
  table(
    'Rémunération par période',
    ['Du', 'Au', 'Taux', numeric('Minimum par mois')],
    pay.map((line) => [mediumDay(line.from, 'fr'), mediumDay(line.to, 'fr'), rate(line), amount(line.minimumCents)]),
  ),
  ...untilPublished(pay),
];

/** The terms of a contract in French, box by box in the order of the official form, which they prepare and do not replace. */
export function contractPaper(paper: ContractPaperFacts): PaperDocument {
  const { kind, student, pay } = paper;
  const title = paperTitle(kind);
  const studentName = `${student.firstName} ${student.lastName}`;
  return signedPaper(paper, { title, about: `${title}, ${studentName}, ${paper.hostName}`, studentName }, [
    { kind: 'note', text: TERMS[kind] },
    { kind: 'note', text: BLANKS },
    ...(isByAscendant(paper) ? [{ kind: 'note' as const, text: BY_ASCENDANT }] : []),
    ...contractSheet(paper).flatMap((sheet) =>
      sheet.key === 'contract' && pay.length > 0 ? [...sectionBlocks(sheet), ...payTableBlocks(pay)] : sectionBlocks(sheet),
    ),
  ]);
}
