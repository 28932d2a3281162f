import type { CivilDate, Locale } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { amendmentOf, CONTRACT_SAMPLE, type ContractTold, contractFacts, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractAmendmentFillParams = ContractTold & {
  /** First day on which the amendment applies. */
  effectiveOn: CivilDate;
  /** Change requested by the training centre; null for the first request of the part. */
  remark: string | null;
  /** Last day on which a link without an account works; null for readers with one. */
  expiresOn: CivilDate | null;
};
type Params = ContractAmendmentFillParams;

const remarkOf = ({ remark }: Params, locale: Locale) =>
  remark === null ? undefined : (
    <RuledList
      tone="ink"
      items={[
        { title: locale === 'fr' ? 'À corriger' : 'To correct', details: [locale === 'fr' ? `«\u00a0${remark}\u00a0»` : `“${remark}”`] },
      ]}
    />
  );

const frenchLead = (told: Params): string => {
  const amendment = amendmentOf(told, 'fr');
  if (told.reader === 'school') return `${told.hostName} a rempli sa partie de ${amendment}\u00a0: remplissez la vôtre.`;
  if (told.remark !== null) return `Votre partie de ${amendment} est à corriger\u00a0: rien n’est signé avant.`;
  return `${told.schoolName} prépare ${amendment}, pour ${told.studentName}. Remplissez ce qui change pour l’employeur, sans compte.`;
};
const englishLead = (told: Params): string => {
  const amendment = amendmentOf(told, 'en');
  if (told.reader === 'school') return `${told.hostName} has filled in its part of ${amendment}: fill in yours.`;
  if (told.remark !== null) return `Your part of ${amendment} is to be corrected: nothing is signed before.`;
  return `${told.schoolName} prepares ${amendment}, for ${told.studentName}. Fill in what changes for the employer, without an account.`;
};

const french = (told: Params): LetterContent => ({
  subject: `${told.remark === null ? 'À remplir' : 'À corriger'}\u00a0: l’avenant au contrat, pour ${told.studentName}`,
  to: told.firstName,
  lead: [frenchLead(told), `L’avenant s’applique à partir du ${longDay(told.effectiveOn, 'fr')}, une fois signé par tous.`],
  body: remarkOf(told, 'fr'),
  facts: contractFacts(told, 'fr'),
  action: { label: told.remark === null ? 'Remplir ma partie' : 'Corriger ma partie', link: told.link },
  deadline: told.expiresOn && (
    <>
      Ce lien est personnel. Il sert jusqu’au <b>{longDay(told.expiresOn, 'fr')}</b>.
    </>
  ),
  next: [
    step('Vous', 'remplissez votre partie'),
    step('Le CFA', 'met l’avenant à la signature de tous'),
    step('L’employeur ou le CFA', 'l’envoie à l’OPCO'),
  ],
  why: whyOf(told, 'fr'),
});

const english = (told: Params): LetterContent => ({
  subject: `${told.remark === null ? 'To fill in' : 'To correct'}: the amendment to the contract, for ${told.studentName}`,
  to: told.firstName,
  lead: [englishLead(told), `The amendment holds from ${longDay(told.effectiveOn, 'en')}, once all have signed it.`],
  body: remarkOf(told, 'en'),
  facts: contractFacts(told, 'en'),
  action: { label: told.remark === null ? 'Fill in my part' : 'Correct my part', link: told.link },
  deadline: told.expiresOn && (
    <>
      This link is personal. It works until <b>{longDay(told.expiresOn, 'en')}</b>.
    </>
  ),
  next: [
    step('You', 'fill in your part'),
    step('The training centre', 'puts the amendment to the signature of all'),
    step('The employer or the training centre', 'sends it to the OPCO'),
  ],
  why: whyOf(told, 'en'),
});

/** Asks the employer or the training centre to fill or correct its part of a contract amendment. */
export const contractAmendmentFill = letter<ContractAmendmentFillParams>(
  {
    name: 'contract-amendment-fill',
    isSecret: true,
    sample: {
      ...CONTRACT_SAMPLE,
      ...{ studentName: 'Inès P.', effectiveOn: '2027-09-01', remark: null, expiresOn: '2027-08-28' },
      link: 'https://seve.example/contrat?token=b9Xw4e',
    },
    variants: [
      { remark: 'Le taux de la deuxième année est trop bas.', firstName: null },
      { reader: 'school', expiresOn: null, studentName: 'Inès Petit', kind: 'professionalisation' },
    ],
  },
  { fr: french, en: english },
);
