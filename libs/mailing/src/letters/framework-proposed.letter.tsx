import { letter } from '../letter.js';
import {
  FRAMEWORK_SAMPLE,
  type FrameworkTold,
  frameworkFacts,
  OF_SCHOOL,
  otherName,
  whyPartner,
} from '../words/framework-agreements/framework-told.js';
import { step } from '../words/step.js';

export type FrameworkProposedParams = FrameworkTold & {
  /** The proposal renews an agreement that ends or has ended. */
  isRenewal: boolean;
};

/** Asks the other side to read and sign a framework agreement. */
export const frameworkProposed = letter<FrameworkProposedParams>(
  {
    name: 'framework-proposed',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, isRenewal: false },
    variants: [OF_SCHOOL, { isRenewal: true }],
  },
  {
    fr: (told) => ({
      subject: `${told.isRenewal ? 'Renouvellement de convention-cadre proposé' : 'Convention-cadre proposée'}\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `${otherName(told)} vous propose ${told.isRenewal ? 'de renouveler votre convention-cadre de partenariat' : 'une convention-cadre de partenariat'}.`,
        'Rien n’est conclu avant la signature des deux côtés.',
      ],
      facts: frameworkFacts(told, 'fr'),
      action: { label: 'Lire la proposition', link: told.link },
      next: [
        step('Vous', 'lisez le texte, et nommez vos personnes à contacter'),
        step(
          'Vous',
          'signez dans votre compte, déposez le papier signé à la main des deux côtés, ou demandez un changement avec son motif',
        ),
        step('La convention', 'court dès son premier jour, une fois signée des deux côtés'),
      ],
      why: whyPartner(told, 'fr'),
    }),
    en: (told) => ({
      subject: `${told.isRenewal ? 'Renewal of a framework agreement proposed' : 'Framework agreement proposed'}: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `${otherName(told)} proposes ${told.isRenewal ? 'to renew your framework agreement' : 'a framework agreement'} to you.`,
        'Nothing is settled before both sides have signed.',
      ],
      facts: frameworkFacts(told, 'en'),
      action: { label: 'Read the proposal', link: told.link },
      next: [
        step('You', 'read the text, and name your contacts'),
        step('You', 'sign in your account, file the paper that both sides signed by hand, or ask for a change and say why'),
        step('The agreement', 'runs from its first day on, once both sides have signed'),
      ],
      why: whyPartner(told, 'en'),
    }),
  },
);
