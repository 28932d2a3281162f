import type { FrameworkSide, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { Fact } from '../letter-content.js';
import { mediumDay } from '../words/days.js';
import {
  FRAMEWORK_SAMPLE,
  type FrameworkTold,
  frameworkFacts,
  OF_SCHOOL,
  otherName,
  whyPartner,
} from '../words/framework-agreements/framework-told.js';
import { step } from '../words/step.js';

export type FrameworkSignedParams = FrameworkTold & {
  schoolSigner: string;
  companySigner: string;
  /** The first day of the agreement has come. */
  isRunning: boolean;
  /** If signed by hand: the side and person that filed the paper, and the day. */
  paper?: { by: FrameworkSide; name: string; on: string } | null;
};

const SIGNERS = { schoolSigner: 'Nadia Roche', companySigner: 'Marc Dubois', isRunning: true, paper: null };
const BY_HAND = { schoolSigner: '', companySigner: '', paper: { by: 'school', name: 'Nadia Roche', on: '2026-09-14' } } as const;

const FILED: Record<Locale, Record<'mine' | FrameworkSide, string>> = {
  fr: { mine: 'Votre partie', school: 'L’établissement', company: 'L’entreprise' },
  en: { mine: 'Your side', school: 'The school', company: 'The company' },
};

/** Returns who signed in each account, or who filed the paper. */
function signatures({ paper, reader, schoolSigner, companySigner }: FrameworkSignedParams, locale: Locale): Fact[] {
  const isFrench = locale === 'fr';
  if (paper) {
    const side = FILED[locale][paper.by === reader ? 'mine' : paper.by];
    return [
      [isFrench ? 'Papier déposé par' : 'Paper filed by', `${paper.name} (${side.toLowerCase()})`],
      [isFrench ? 'Déposé le' : 'Filed on', mediumDay(paper.on, locale)],
    ];
  }
  return isFrench
    ? [
        ['Signée pour l’établissement', schoolSigner],
        ['Signée pour l’entreprise', companySigner],
      ]
    : [
        ['Signed for the school', schoolSigner],
        ['Signed for the company', companySigner],
      ];
}

/** Tells both sides that both have signed. */
export const frameworkSigned = letter<FrameworkSignedParams>(
  {
    name: 'framework-signed',
    isSecret: false,
    sample: { ...FRAMEWORK_SAMPLE, ...SIGNERS },
    variants: [OF_SCHOOL, { isRunning: false }, BY_HAND, { ...OF_SCHOOL, ...BY_HAND }],
  },
  {
    fr: (told) => ({
      subject: `Convention-cadre signée\u00a0: ${otherName(told)}`,
      to: told.firstName,
      lead: [
        `La convention-cadre avec ${otherName(told)} est signée des deux côtés.`,
        ...(told.paper
          ? [
              `${FILED.fr[told.paper.by === told.reader ? 'mine' : told.paper.by]} a déposé le papier signé à la main. Vous pouvez le télécharger sur la page de la convention.`,
            ]
          : []),
        told.isRunning ? 'Elle court dès aujourd’hui.' : `Elle court à partir du ${mediumDay(told.startOn, 'fr')}.`,
      ],
      facts: [...frameworkFacts(told, 'fr'), ...signatures(told, 'fr')],
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
        ...(told.paper
          ? [
              `${FILED.en[told.paper.by === told.reader ? 'mine' : told.paper.by]} has filed the paper signed by hand. You may download it on the page of the agreement.`,
            ]
          : []),
        told.isRunning ? 'It runs from today on.' : `It runs from ${mediumDay(told.startOn, 'en')} on.`,
      ],
      facts: [...frameworkFacts(told, 'en'), ...signatures(told, 'en')],
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
