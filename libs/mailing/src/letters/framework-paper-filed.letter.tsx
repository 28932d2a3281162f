import { letter } from '../letter.js';
import {
  FRAMEWORK_SAMPLE,
  type FrameworkTold,
  frameworkFacts,
  OF_SCHOOL,
  otherName,
  theOther,
  whyPartner,
} from '../words/framework-agreements/framework-told.js';
import { step } from '../words/step.js';

export type FrameworkPaperFiledParams = FrameworkTold & {
  /** Name of the person of the other side who filed the paper. */
  filedBy: string;
};

/** Asks a side to open a paper filed by the other side as signed by both, then to confirm or refuse it. */
export const frameworkPaperFiled = letter<FrameworkPaperFiledParams>(
  {
    name: 'framework-paper-filed',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, filedBy: 'Nadia Roche' },
    variants: [{ ...OF_SCHOOL, filedBy: 'Marc Dubois' }],
  },
  {
    fr: (told) => ({
      subject: `Papier de convention-cadre à confirmer\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `${told.filedBy} (${otherName(told)}) a déposé un papier comme votre convention-cadre signée à la main des deux côtés.`,
        'Elle ne court pas encore\u00a0: ouvrez ce papier, puis confirmez-le. S’il n’est pas le bon, refusez-le.',
      ],
      facts: frameworkFacts(told, 'fr'),
      action: { label: 'Ouvrir le papier', link: told.link },
      next: [
        step('Vous', 'ouvrez le papier et vérifiez les deux signatures'),
        step('Vous', 'le confirmez, ou le refusez avec la raison'),
        step(theOther(told, 'fr'), 'lit votre réponse'),
      ],
      why: whyPartner(told, 'fr'),
    }),
    en: (told) => ({
      subject: `Paper of a framework agreement to confirm: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `${told.filedBy} (${otherName(told)}) has filed a paper as your framework agreement, signed by hand by both sides.`,
        'It does not run yet: open this paper, then confirm or refuse it.',
      ],
      facts: frameworkFacts(told, 'en'),
      action: { label: 'Open the paper', link: told.link },
      next: [
        step('You', 'open the paper and check both signatures'),
        step('You', 'confirm it, or refuse it with the reason'),
        step(theOther(told, 'en'), 'reads your answer'),
      ],
      why: whyPartner(told, 'en'),
    }),
  },
);
