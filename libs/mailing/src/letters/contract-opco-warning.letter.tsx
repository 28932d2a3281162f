import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import {
  amendmentOf,
  CONTRACT_SAMPLE,
  type ContractTold,
  contractFacts,
  contractOf,
  named,
  whyOf,
} from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractOpcoWarningParams = ContractTold & {
  /** Day on which the now void paper was sent to the OPCO. */
  filedOn: CivilDate;
  /** Reference number at the OPCO; null for none. */
  reference: string | null;
  isAmendment: boolean;
};

/** Returns the message to the OPCO, in French whatever the language of the letter. */
const toOpco = ({ filedOn, reference }: ContractOpcoWarningParams): string =>
  `Le document que nous vous avons envoyé le ${longDay(filedOn, 'fr')}${reference === null ? '' : ` sous le numéro ${reference}`} est annulé, car une signature est contestée. Merci de suspendre le dossier. Nous vous enverrons la version signée à nouveau.`;

/** Tells employer and training centre to warn the OPCO about an objection to the paper it received. */
export const contractOpcoWarning = letter<ContractOpcoWarningParams>(
  {
    name: 'contract-opco-warning',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, filedOn: '2027-01-06', reference: '080202701NC1234', isAmendment: false },
    variants: [
      { reader: 'school', firstName: null, reference: null },
      { reader: 'school', isAmendment: true },
    ],
  },
  {
    fr: (told) => {
      const paper = told.isAmendment ? amendmentOf(told, 'fr') : contractOf(told, 'fr');
      const known = told.reference === null ? '' : ` sous le numéro ${told.reference}`;
      return {
        subject: named('Prévenez l’OPCO', told, 'fr'),
        to: told.firstName,
        lead: [
          `L’OPCO a reçu ${paper} le ${longDay(told.filedOn, 'fr')}${known}. Une personne s’oppose depuis à une signature déposée\u00a0: cette version est annulée.`,
          'Prévenez l’OPCO sans attendre, par écrit. La phrase ci-dessous suffit.',
        ],
        quote: { words: toOpco(told), by: 'À envoyer à l’OPCO' },
        facts: contractFacts(told, 'fr'),
        action: { label: 'Voir le contrat', link: told.link },
        next: [
          step('L’employeur ou le CFA', 'prévient l’OPCO'),
          step('Tous', 'signent une nouvelle version'),
          step('L’employeur ou le CFA', 'l’envoie à l’OPCO et le note dans Sève'),
        ],
        why: whyOf(told, 'fr'),
      };
    },
    en: (told) => {
      const paper = told.isAmendment ? amendmentOf(told, 'en') : contractOf(told, 'en');
      const known = told.reference === null ? '' : ` under number ${told.reference}`;
      return {
        subject: named('Warn the OPCO', told, 'en'),
        to: told.firstName,
        lead: [
          `The OPCO received ${paper} on ${longDay(told.filedOn, 'en')}${known}. A person has objected to a filed signature since: this version is void.`,
          'Warn the OPCO in writing without delay. The sentence below is enough; the OPCO reads French.',
        ],
        quote: { words: toOpco(told), by: 'To send to the OPCO' },
        facts: contractFacts(told, 'en'),
        action: { label: 'See the contract', link: told.link },
        next: [
          step('The employer or the training centre', 'warns the OPCO'),
          step('All', 'sign a new version'),
          step('The employer or the training centre', 'sends it to the OPCO and notes it in Sève'),
        ],
        why: whyOf(told, 'en'),
      };
    },
  },
);
