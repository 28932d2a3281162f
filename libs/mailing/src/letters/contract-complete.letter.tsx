import type { CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractCompleteParams = ContractTold & {
  /** Day on which the official form was signed. */
  signedOn: CivilDate;
  /** Last day to send it to the OPCO. */
  lastDay: CivilDate;
};

const LATE: Record<Locale, string> = {
  fr: 'Il aurait dû l’être avant le premier jour (Code du travail, art. L6222-4)\u00a0: le jour réel reste noté.',
  en: 'It should have been before the first day (Code du travail, art. L6222-4): the real day stays noted.',
};

const lateness = ({ kind, signedOn, startOn }: ContractCompleteParams, locale: Locale): readonly string[] =>
  kind === 'apprenticeship' && signedOn > startOn ? [LATE[locale]] : [];

/** Tells all parties that the official form of a contract is signed. */
export const contractComplete = letter<ContractCompleteParams>(
  {
    name: 'contract-complete',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, signedOn: '2026-12-18', lastDay: '2027-01-09' },
    variants: [{ reader: 'student', studentName: null }, { reader: 'school', signedOn: '2027-01-07' }, { reader: 'guardian' }],
  },
  {
    fr: (told) => ({
      subject: named('Contrat signé', told, 'fr'),
      to: told.firstName,
      lead: [
        `Le formulaire officiel est signé depuis le ${longDay(told.signedOn, 'fr')}\u00a0: ${contractOf(told, 'fr')} est conclu.`,
        ...lateness(told, 'fr'),
        'Chaque partie garde son exemplaire. Sève n’en a que l’empreinte, qui dit si un fichier est le même.',
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Voir le contrat', link: told.link },
      next: [
        step('L’employeur', `ou le CFA par mandat, l’envoie à l’OPCO, le ${longDay(told.lastDay, 'fr')} au plus tard`),
        step('L’OPCO', 'l’enregistre, demande des pièces ou refuse'),
        step('Vous', 'recevez une lettre à chaque étape'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named('Contract signed', told, 'en'),
      to: told.firstName,
      lead: [
        `The official form was signed on ${longDay(told.signedOn, 'en')}: ${contractOf(told, 'en')} is concluded.`,
        ...lateness(told, 'en'),
        'Each party keeps its copy. Sève has its fingerprint only, which tells whether a file is the same.',
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'See the contract', link: told.link },
      next: [
        step('The employer', `or the training centre by mandate, sends it to the OPCO by ${longDay(told.lastDay, 'en')}`),
        step('The OPCO', 'registers it, asks for papers or refuses'),
        step('You', 'are told at each step'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
