import type { FrameworkSide } from '@seve/domain';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';
import {
  FRAMEWORK_SAMPLE,
  type FrameworkTold,
  frameworkFacts,
  OF_SCHOOL,
  otherName,
  whyPartner,
} from '../words/framework-agreements/framework-told.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type FrameworkEndedParams = FrameworkTold & {
  endedOn: string;
  /** Side that ended it early, and the reason; null at the end of its period. */
  early: { by: FrameworkSide; reason: string } | null;
  /** Number of open offers that stay reserved for the school; set for the company. */
  reservedOffers: number;
};

/** Tells a side that a framework agreement has ended: early by the other side, or on its last day. */
export const frameworkEnded = letter<FrameworkEndedParams>(
  {
    name: 'framework-ended',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, endedOn: '2027-03-12', early: { by: 'school', reason: 'La section ferme en juin.' }, reservedOffers: 1 },
    variants: [
      { early: null, endedOn: '2029-08-31', reservedOffers: 2 },
      { ...OF_SCHOOL, early: { by: 'company', reason: 'L’atelier déménage.' }, reservedOffers: 0 },
      { ...OF_SCHOOL, early: null, reservedOffers: 0 },
      { reservedOffers: 0 },
    ],
  },
  {
    fr: (told) => ({
      subject: `Convention-cadre terminée\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        told.early === null
          ? `Votre convention-cadre avec ${otherName(told)} a pris fin le ${longDay(told.endedOn, 'fr')}.`
          : `${otherName(told)} a mis fin à votre convention-cadre le ${longDay(told.endedOn, 'fr')}, avant la date prévue.`,
        'Les conventions et les contrats déjà signés pour des élèves restent valables.',
        ...(told.reservedOffers > 0
          ? [
              `${counted(told.reservedOffers, 'offre en ligne reste réservée', 'offres en ligne restent réservées')} aux élèves de l’établissement, jusqu’à ce que vous les ouvriez à tous.`,
            ]
          : []),
      ],
      quote: quoted(told.early?.reason ?? null, otherName(told), 'fr'),
      facts: frameworkFacts(told, 'fr'),
      action: { label: 'Ouvrir la convention', link: told.link },
      next: [
        step('Vous', 'pouvez en préparer une nouvelle, déjà remplie'),
        step('L’entreprise', 'choisit d’ouvrir à tous ses offres réservées'),
        step('Les élèves accueillis', 'finissent leur période comme prévu'),
      ],
      why: whyPartner(told, 'fr'),
    }),
    en: (told) => ({
      subject: `Framework agreement ended: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        told.early === null
          ? `Your framework agreement with ${otherName(told)} ended on ${longDay(told.endedOn, 'en')}.`
          : `${otherName(told)} ended your framework agreement on ${longDay(told.endedOn, 'en')}, before its day.`,
        'Agreements and contracts that are already signed for students stay valid.',
        ...(told.reservedOffers > 0
          ? [
              `${counted(told.reservedOffers, 'offer online stays reserved', 'offers online stay reserved')} for students of the school, until you open them to all.`,
            ]
          : []),
      ],
      quote: quoted(told.early?.reason ?? null, otherName(told), 'en'),
      facts: frameworkFacts(told, 'en'),
      action: { label: 'Open the agreement', link: told.link },
      next: [
        step('You', 'may prepare a new one, already filled in'),
        step('The company', 'chooses to open its reserved offers to all'),
        step('The students there', 'finish their period as planned'),
      ],
      why: whyPartner(told, 'en'),
    }),
  },
);
