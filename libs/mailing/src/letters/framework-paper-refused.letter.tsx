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
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type FrameworkPaperRefusedParams = FrameworkTold & {
  /** Reason of the other side. */
  reason: string;
};

/** Tells the filing side that the other side refused its paper. */
export const frameworkPaperRefused = letter<FrameworkPaperRefusedParams>(
  {
    name: 'framework-paper-refused',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, ...OF_SCHOOL, reason: 'Notre directrice n’a pas signé ce papier.' },
    variants: [{ reader: 'company' }],
  },
  {
    fr: (told) => ({
      subject: `Papier de convention-cadre refusé\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [`${otherName(told)} refuse le papier que vous avez déposé. Votre convention-cadre reste proposée, et n’est pas signée.`],
      quote: quoted(told.reason, otherName(told), 'fr'),
      facts: frameworkFacts(told, 'fr'),
      action: { label: 'Ouvrir la convention', link: told.link },
      next: [
        step('Vous', 'appelez l’autre partie, si la raison n’est pas claire'),
        step('Vous', 'déposez le papier signé des deux côtés, ou signez dans votre compte'),
        step(theOther(told, 'fr'), 'le confirme, ou signe dans son compte'),
      ],
      why: whyPartner(told, 'fr'),
    }),
    en: (told) => ({
      subject: `Paper of a framework agreement refused: ${otherName(told)}`,
      to: told.firstName,
      lead: [`${otherName(told)} refuses the paper that you filed. Your framework agreement stays proposed, and is not signed.`],
      quote: quoted(told.reason, otherName(told), 'en'),
      facts: frameworkFacts(told, 'en'),
      action: { label: 'Open the agreement', link: told.link },
      next: [
        step('You', 'call the other side, if the reason is not clear'),
        step('You', 'file the paper signed by both sides, or sign in your account'),
        step(theOther(told, 'en'), 'confirms it, or signs in its account'),
      ],
      why: whyPartner(told, 'en'),
    }),
  },
);
