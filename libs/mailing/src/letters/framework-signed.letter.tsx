import { letter } from '../letter.js';
import { mediumDay } from '../words/days.js';
import {
  FRAMEWORK_SAMPLE,
  type FrameworkTold,
  frameworkFacts,
  OF_SCHOOL,
  otherName,
  whyPartner,
} from '../words/frameworks/framework-told.js';
import { step } from '../words/step.js';

export type FrameworkSignedParams = FrameworkTold & {
  schoolSigner: string;
  companySigner: string;
  /** Its first day has come. */
  isRunning: boolean;
};

const SIGNERS = { schoolSigner: 'Nadia Roche', companySigner: 'Marc Dubois', isRunning: true };

/** Tells both sides that both have signed. */
export const frameworkSigned = letter<FrameworkSignedParams>(
  {
    name: 'framework-signed',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, ...SIGNERS },
    variants: [OF_SCHOOL, { isRunning: false }],
  },
  {
    fr: (told) => ({
      subject: `Convention-cadre signée\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `La convention-cadre avec ${otherName(told)} est signée des deux côtés.`,
        told.isRunning ? 'Elle court dès aujourd’hui.' : `Elle court à partir du ${mediumDay(told.startOn, 'fr')}.`,
      ],
      facts: [
        ...frameworkFacts(told, 'fr'),
        ['Signée pour l’établissement', told.schoolSigner],
        ['Signée pour l’entreprise', told.companySigner],
      ],
      action: { label: 'Ouvrir la convention', link: told.link },
      next: [
        step('L’entreprise', 'peut réserver des offres aux élèves de l’établissement'),
        step('L’établissement', 'suit les places prises par niveau'),
        step('Sève', 'vous écrit avant la fin, pour la renouveler'),
      ],
      why: whyPartner(told, 'fr'),
    }),
    en: (told) => ({
      subject: `Framework agreement signed: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `The framework agreement with ${otherName(told)} is signed by both sides.`,
        told.isRunning ? 'It runs from today on.' : `It runs from ${mediumDay(told.startOn, 'en')} on.`,
      ],
      facts: [...frameworkFacts(told, 'en'), ['Signed for the school', told.schoolSigner], ['Signed for the company', told.companySigner]],
      action: { label: 'Open the agreement', link: told.link },
      next: [
        step('The company', 'may reserve offers for students of the school'),
        step('The school', 'follows the places taken by level'),
        step('Sève', 'writes to you before the end, to renew it'),
      ],
      why: whyPartner(told, 'en'),
    }),
  },
);
