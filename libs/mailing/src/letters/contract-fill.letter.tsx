import type { CivilDate } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import { contractFieldName } from '../words/contracts/contract-fields.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractRemarkTold = {
  /** Of the field; null for the whole part. */
  path: string | null;
  text: string;
};

export type ContractFillParams = ContractTold & {
  /** The part was asked for before and is not complete. */
  isReminder: boolean;
  /** What is to be corrected; none when the part is filled for the first time. */
  remarks: readonly ContractRemarkTold[];
  /** Last day on which a link without an account works; null for readers with one. */
  expiresOn: CivilDate | null;
};

const remarksOf = (remarks: readonly ContractRemarkTold[], locale: 'fr' | 'en') =>
  remarks.length === 0 ? undefined : (
    <RuledList
      tone="ink"
      items={remarks.map(({ path, text }) => ({
        title: contractFieldName(path, locale),
        details: [locale === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`],
      }))}
    />
  );

/** Asks the employer, or the training centre, to fill or to correct its part of a contract. */
export const contractFill = letter<ContractFillParams>(
  {
    name: 'contract-fill',
    isSecret: true,
    sample: {
      ...CONTRACT_SAMPLE,
      ...{ studentName: 'Inès P.', isReminder: false, remarks: [], expiresOn: '2026-12-28' },
      link: 'https://seve.example/contrat?token=b9Xw4e',
    },
    variants: [
      { isReminder: true, firstName: null },
      { reader: 'school', expiresOn: null, studentName: 'Inès Petit' },
      { remarks: [{ path: 'pay', text: 'Le taux de la deuxième année est trop bas.' }], kind: 'professionalisation' },
    ],
  },
  {
    fr: (told) => ({
      subject:
        told.remarks.length > 0
          ? `À corriger\u00a0: votre partie du contrat, pour ${told.studentName}`
          : `${told.isReminder ? 'Toujours à remplir' : 'À remplir'}\u00a0: votre partie du contrat, pour ${told.studentName}`,
      to: told.firstName,
      lead: [
        told.remarks.length > 0
          ? `Votre partie est à corriger\u00a0: rien n’est signé avant.`
          : told.reader === 'school'
            ? `${told.hostName} a rempli sa partie\u00a0: remplissez la vôtre pour ${contractOf(told, 'fr')}.`
            : `${told.schoolName} prépare ${contractOf(told, 'fr')}\u00a0: ${told.studentName} commence chez ${told.hostName}. Remplissez la partie de l’employeur, sans compte.`,
        'Chaque réponse est gardée dès qu’elle est écrite. Sève ne demande ni numéro de sécurité sociale, ni nationalité, ni compte bancaire.',
      ],
      body: remarksOf(told.remarks, 'fr'),
      facts: contractFacts(told, 'fr'),
      action: { label: told.remarks.length > 0 ? 'Corriger ma partie' : 'Remplir ma partie', link: told.link },
      deadline: told.expiresOn && (
        <>
          Ce lien est personnel. Il sert jusqu’au <b>{longDay(told.expiresOn, 'fr')}</b>.
        </>
      ),
      next: [
        step('Vous', 'remplissez votre partie'),
        step('Le CFA', 'remplit la sienne et met le contrat à la signature'),
        step('Tous', `signent avant le premier jour, le ${longDay(told.startOn, 'fr')}`),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject:
        told.remarks.length > 0
          ? `To correct: your part of the contract, for ${told.studentName}`
          : `${told.isReminder ? 'Still to fill in' : 'To fill in'}: your part of the contract, for ${told.studentName}`,
      to: told.firstName,
      lead: [
        told.remarks.length > 0
          ? 'Your part is to be corrected: nothing is signed before.'
          : told.reader === 'school'
            ? `${told.hostName} has filled in its part: fill in yours for ${contractOf(told, 'en')}.`
            : `${told.schoolName} prepares ${contractOf(told, 'en')}: ${told.studentName} starts at ${told.hostName}. Fill in the part of the employer, without an account.`,
        'Each answer is kept as soon as it is written. Sève asks for no social security number, no nationality and no bank account.',
      ],
      body: remarksOf(told.remarks, 'en'),
      facts: contractFacts(told, 'en'),
      action: { label: told.remarks.length > 0 ? 'Correct my part' : 'Fill in my part', link: told.link },
      deadline: told.expiresOn && (
        <>
          This link is personal. It works until <b>{longDay(told.expiresOn, 'en')}</b>.
        </>
      ),
      next: [
        step('You', 'fill in your part'),
        step('The training centre', 'fills in its own and puts the contract to signature'),
        step('All', `sign before the first day, ${longDay(told.startOn, 'en')}`),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
