import type { AgreementKind, CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementValidatedParams = {
  firstName: string;
  teacherName: string;
  hostName: string;
  kind: AgreementKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Page of the student's placement. */
  link: string;
};

/** Tells the student that the teacher has validated subject and skills. */
export const agreementValidated = letter<AgreementValidatedParams>(
  {
    name: 'agreement-validated',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      teacherName: 'Nadia Roche',
      hostName: 'Amidonnerie du Santerre',
      kind: 'internship',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      link: 'https://seve.example/mes-places/1',
    },
    variants: [{ kind: 'pfmp', isAmendment: true }],
  },
  {
    fr: ({ firstName, teacherName, hostName, startOn, endOn, link, ...paper }) => ({
      subject: `Sujet validé\u00a0: ${hostName}`,
      to: firstName,
      lead: [
        `${teacherName} a validé le sujet et les compétences dans ${paperWords(paper, 'fr').your}. Il ne reste que les signatures\u00a0: un courriel demande la sienne à chaque signataire.`,
      ],
      facts: placementFacts({ studentName: null, hostName, paper: paperWords(paper, 'fr').name, startOn, endOn }, 'fr'),
      action: { label: 'Voir ma place', link },
      next: [
        step('L’établissement', 'ouvre les signatures'),
        step('Vous', 'recevez un lien, lisez le document et signez'),
        step('Tous', `signent avant le ${longDay(startOn, 'fr')}`),
      ],
      why: whyFor('student', 'fr'),
    }),
    en: ({ firstName, teacherName, hostName, startOn, endOn, link, ...paper }) => ({
      subject: `Subject validated: ${hostName}`,
      to: firstName,
      lead: [
        `${teacherName} has validated subject and skills in ${paperWords(paper, 'en').your}. Only the signatures are missing: an e-mail asks each signatory for theirs.`,
      ],
      facts: placementFacts({ studentName: null, hostName, paper: paperWords(paper, 'en').name, startOn, endOn }, 'en'),
      action: { label: 'See my place', link },
      next: [
        step('The school', 'opens the signatures'),
        step('You', 'get a link, read the document and sign'),
        step('All', `sign before ${longDay(startOn, 'en')}`),
      ],
      why: whyFor('student', 'en'),
    }),
  },
);
