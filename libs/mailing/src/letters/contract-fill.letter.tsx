import type { CivilDate, Locale } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { contractFieldName } from '../words/contracts/contract-fields.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractRemarkTold = {
  /** Path of the field; null for the whole part. */
  path: string | null;
  text: string;
};

export type ContractFillParams = ContractTold & {
  /** The part was requested before and is not complete. */
  isReminder: boolean;
  /** Remarks to correct; empty for the first request of the part. */
  remarks: readonly ContractRemarkTold[];
  /** The part is complete: the link leads to the progress of the contract at the OPCO. */
  isFilled: boolean;
  /** Last day on which a link without an account works; null for readers with one. */
  expiresOn: CivilDate | null;
};

const remarksOf = (remarks: readonly ContractRemarkTold[], locale: Locale) =>
  remarks.length === 0 ? undefined : (
    <RuledList
      tone="ink"
      items={remarks.map(({ path, text }) => ({
        title: contractFieldName(path, locale),
        details: [locale === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`],
      }))}
    />
  );

type Params = ContractFillParams;
type Said = Pick<LetterContent, 'subject' | 'lead' | 'next'> & { action: string };

const FRENCH_KEPT =
  'Chaque réponse est gardée dès qu’elle est écrite. Sève ne demande ni numéro de sécurité sociale, ni nationalité, ni compte bancaire.';
const ENGLISH_KEPT =
  'Each answer is kept as soon as it is written. Sève asks for no social security number, no nationality and no bank account.';

const frenchSteps = (told: Params): LetterContent['next'] => [
  step('Vous', 'remplissez votre partie'),
  step('Le CFA', 'remplit la sienne et propose les termes à l’accord de tous'),
  step('Le contrat', `se signe ensuite sur le formulaire officiel, le ${longDay(told.startOn, 'fr')} au plus tard`),
];
const englishSteps = (told: Params): LetterContent['next'] => [
  step('You', 'fill in your part'),
  step('The training centre', 'fills in its own and asks all to agree on the terms'),
  step('The contract', `is then signed on the official form, by ${longDay(told.startOn, 'en')}`),
];

/** Returns the situation of the part: to correct, complete, or to fill. */
const situationOf = ({ remarks, isFilled }: Params) => (isFilled ? 'follow' : remarks.length > 0 ? 'correct' : 'fill');

const FRENCH: Record<ReturnType<typeof situationOf>, (told: Params) => Said> = {
  correct: (told) => ({
    subject: `À corriger\u00a0: votre partie du contrat, pour ${told.studentName}`,
    lead: ['Votre partie est à corriger\u00a0: rien n’est signé avant.', FRENCH_KEPT],
    action: 'Corriger ma partie',
    next: frenchSteps(told),
  }),
  fill: (told) => ({
    subject: `${told.isReminder ? 'Toujours à remplir' : 'À remplir'}\u00a0: votre partie du contrat, pour ${told.studentName}`,
    lead: [
      told.reader === 'school'
        ? `${told.hostName} a rempli sa partie\u00a0: remplissez la vôtre pour ${contractOf(told, 'fr')}.`
        : `${told.schoolName} prépare ${contractOf(told, 'fr')}\u00a0: ${told.studentName} commence chez ${told.hostName}. Remplissez la partie de l’employeur, sans compte.`,
      FRENCH_KEPT,
    ],
    action: 'Remplir ma partie',
    next: frenchSteps(told),
  }),
  follow: (told) => ({
    subject: `Votre lien vers le contrat, pour ${told.studentName}`,
    lead: [
      `Un nouveau lien ouvre ${contractOf(told, 'fr')}, sans compte. Vous y notez le formulaire officiel signé, son envoi à l’OPCO, puis sa réponse.`,
    ],
    action: 'Ouvrir le contrat',
    next: [
      step('Vous', 'notez le formulaire signé, l’envoyez à l’OPCO, et notez le jour'),
      step('L’OPCO', 'enregistre le contrat, demande des pièces ou refuse'),
      step('Vous ou le CFA', 'notez sa réponse'),
    ],
  }),
};

const ENGLISH: Record<ReturnType<typeof situationOf>, (told: Params) => Said> = {
  correct: (told) => ({
    subject: `To correct: your part of the contract, for ${told.studentName}`,
    lead: ['Your part is to be corrected: nothing is signed before.', ENGLISH_KEPT],
    action: 'Correct my part',
    next: englishSteps(told),
  }),
  fill: (told) => ({
    subject: `${told.isReminder ? 'Still to fill in' : 'To fill in'}: your part of the contract, for ${told.studentName}`,
    lead: [
      told.reader === 'school'
        ? `${told.hostName} has filled in its part: fill in yours for ${contractOf(told, 'en')}.`
        : `${told.schoolName} prepares ${contractOf(told, 'en')}: ${told.studentName} starts at ${told.hostName}. Fill in the part of the employer, without an account.`,
      ENGLISH_KEPT,
    ],
    action: 'Fill in my part',
    next: englishSteps(told),
  }),
  follow: (told) => ({
    subject: `Your link to the contract, for ${told.studentName}`,
    lead: [
      `A new link opens ${contractOf(told, 'en')}, without an account. There you note the signed official form, when it was sent to the OPCO, then its answer.`,
    ],
    action: 'Open the contract',
    next: [
      step('You', 'note the signed form, send it to the OPCO, and note the day'),
      step('The OPCO', 'registers the contract, asks for papers or refuses'),
      step('You or the training centre', 'note its answer'),
    ],
  }),
};

function content(told: Params, locale: Locale): LetterContent {
  const { action, ...said } = (locale === 'fr' ? FRENCH : ENGLISH)[situationOf(told)](told);
  return {
    ...said,
    to: told.firstName,
    body: remarksOf(told.remarks, locale),
    facts: contractFacts(told, locale),
    action: { label: action, link: told.link },
    deadline:
      told.expiresOn &&
      (locale === 'fr' ? (
        <>
          Ce lien est personnel. Il sert jusqu’au <b>{longDay(told.expiresOn, 'fr')}</b>.
        </>
      ) : (
        <>
          This link is personal. It works until <b>{longDay(told.expiresOn, 'en')}</b>.
        </>
      )),
    why: whyOf(told, locale),
  };
}

/**
 * Asks the employer or the training centre to fill or correct its part of a contract, or gives an employer without account a new link to
 * it.
 */
export const contractFill = letter<ContractFillParams>(
  {
    name: 'contract-fill',
    isSecret: true,
    sample: {
      ...CONTRACT_SAMPLE,
      ...{ studentName: 'Inès P.', isReminder: false, isFilled: false, remarks: [], expiresOn: '2026-12-28' },
      link: 'https://seve.example/contrat?token=b9Xw4e',
    },
    variants: [
      { isReminder: true, firstName: null },
      { reader: 'school', expiresOn: null, studentName: 'Inès Petit' },
      { remarks: [{ path: 'pay', text: 'Le taux de la deuxième année est trop bas.' }], kind: 'professionalisation' },
      { isFilled: true, isReminder: true, firstName: null },
    ],
  },
  { fr: (told) => content(told, 'fr'), en: (told) => content(told, 'en') },
);
