import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractRegisteredParams = ContractTold;

/** Tells everyone that a contract is registered. */
export const contractRegistered = letter<ContractRegisteredParams>(
  {
    name: 'contract-registered',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE },
    variants: [{ reader: 'student', studentName: null }, { reader: 'school' }, { reader: 'guardian' }],
  },
  {
    fr: (told) => ({
      subject: named('Contrat enregistré', told, 'fr'),
      to: told.firstName,
      lead: [`L’OPCO a accepté ${contractOf(told, 'fr')}\u00a0: il est enregistré.`, 'Son numéro est sur la page du contrat.'],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Voir le contrat', link: told.link },
      next: [
        step('L’apprenti', `travaille chez ${told.hostName} du ${longDay(told.startOn, 'fr')} au ${longDay(told.endOn, 'fr')}`),
        step('L’employeur', 'garde le contrat cinq ans'),
        step('Tous', 'préviennent le CFA et l’OPCO d’un changement'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named('Contract registered', told, 'en'),
      to: told.firstName,
      lead: [`The OPCO has accepted ${contractOf(told, 'en')}: it is registered.`, 'Its number is on the page of the contract.'],
      facts: contractFacts(told, 'en'),
      action: { label: 'See the contract', link: told.link },
      next: [
        step('The apprentice', `works at ${told.hostName} from ${longDay(told.startOn, 'en')} to ${longDay(told.endOn, 'en')}`),
        step('The employer', 'keeps the contract for five years'),
        step('All', 'tell the training centre and the OPCO of a change'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
