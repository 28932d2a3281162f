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
import { step } from '../words/step.js';

export type FrameworkRenewalParams = FrameworkTold & {
  /** Number of open offers reserved for the school; set for the company. */
  reservedOffers: number;
};

/** Tells both sides that a framework agreement ends soon, and how to renew it. */
export const frameworkRenewal = letter<FrameworkRenewalParams>(
  {
    name: 'framework-renewal',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, reservedOffers: 2 },
    variants: [{ ...OF_SCHOOL, reservedOffers: 0 }, { reservedOffers: 1 }, { reservedOffers: 0 }],
  },
  {
    fr: (told) => ({
      subject: `Convention-cadre à renouveler\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `Votre convention-cadre avec ${otherName(told)} prend fin le ${longDay(told.endOn, 'fr')}.`,
        ...(told.reservedOffers > 0
          ? [
              `${counted(told.reservedOffers, 'offre en ligne est réservée', 'offres en ligne sont réservées')} à ses élèves. Elles le restent après la fin, sauf si vous les ouvrez à tous.`,
            ]
          : []),
      ],
      facts: frameworkFacts(told, 'fr'),
      action: { label: 'Renouveler la convention', link: told.link },
      deadline: `Sans renouvellement, elle prend fin ce jour-là.`,
      next: [
        step('Vous', 'préparez la suite\u00a0: les places et l’objet sont repris'),
        step('L’autre partie', 'la lit et la signe'),
        step('La nouvelle convention', 'prend le relais le lendemain de la fin'),
      ],
      why: whyPartner(told, 'fr'),
    }),
    en: (told) => ({
      subject: `Framework agreement to renew: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `Your framework agreement with ${otherName(told)} ends on ${longDay(told.endOn, 'en')}.`,
        ...(told.reservedOffers > 0
          ? [
              `${counted(told.reservedOffers, 'offer online is reserved', 'offers online are reserved')} for its students. They stay so after the end, unless you open them to all.`,
            ]
          : []),
      ],
      facts: frameworkFacts(told, 'en'),
      action: { label: 'Renew the agreement', link: told.link },
      deadline: `Without a renewal it ends on that day.`,
      next: [
        step('You', 'prepare the next one: seats and purpose are taken over'),
        step('The other side', 'reads it and signs it'),
        step('The new agreement', 'takes over the day after the end'),
      ],
      why: whyPartner(told, 'en'),
    }),
  },
);
