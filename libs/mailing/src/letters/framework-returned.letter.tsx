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

export type FrameworkReturnedParams = FrameworkTold & {
  /** Change requested by the other side. */
  reason: string;
};

/** Tells the side that wrote a framework agreement that the other one requests changes. */
export const frameworkReturned = letter<FrameworkReturnedParams>(
  {
    name: 'framework-returned',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, ...OF_SCHOOL, reason: 'Nous ne pouvons accueillir que deux élèves de bac par an.' },
    variants: [{ reader: 'company' }],
  },
  {
    fr: (told) => ({
      subject: `Convention-cadre à corriger\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [`${otherName(told)} demande un changement avant de signer votre convention-cadre.`, 'Elle est de nouveau en préparation.'],
      quote: quoted(told.reason, otherName(told), 'fr'),
      facts: frameworkFacts(told, 'fr'),
      action: { label: 'Corriger la convention', link: told.link },
      next: [
        step('Vous', 'corrigez la convention'),
        step('Vous', 'la proposez de nouveau'),
        step(theOther(told, 'fr'), 'la relit et la signe'),
      ],
      why: whyPartner(told, 'fr'),
    }),
    en: (told) => ({
      subject: `Framework agreement to correct: ${otherName(told)}`,
      to: told.firstName,
      lead: [`${otherName(told)} asks for a change before signing your framework agreement.`, 'It is being prepared again.'],
      quote: quoted(told.reason, otherName(told), 'en'),
      facts: frameworkFacts(told, 'en'),
      action: { label: 'Correct the agreement', link: told.link },
      next: [
        step('You', 'correct the agreement'),
        step('You', 'propose it again'),
        step(theOther(told, 'en'), 'reads it again and signs it'),
      ],
      why: whyPartner(told, 'en'),
    }),
  },
);
