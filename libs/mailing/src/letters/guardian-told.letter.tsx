import type { Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type GuardianToldParams = {
  /** First name of the teacher. */
  firstName: string;
  /** `agreed`, `refused`: observation weeks found by the school; `disowned`: the reader says not to be a guardian of this student. */
  act: 'agreed' | 'refused' | 'disowned';
  studentName: string;
  guardianName: string;
  className: string | null;
  /** Page of the student. */
  link: string;
};

type Said = Pick<LetterContent, 'subject' | 'next'> & { lead: string };
type WordsOf = Record<GuardianToldParams['act'], (params: GuardianToldParams) => Said>;

const FRENCH: WordsOf = {
  agreed: ({ guardianName, studentName }) => ({
    subject: `${studentName}\u00a0: accord du responsable légal`,
    lead: `${guardianName} est d’accord pour que vous proposiez à ${studentName} des semaines d’observation. Vous pouvez proposer une offre dès maintenant.`,
    next: [
      step('Vous', 'proposez une offre d’observation'),
      step(studentName, 'la lit et l’envoie à l’entreprise'),
      step(guardianName, 'suit la recherche sur sa page, et peut revenir sur son accord'),
    ],
  }),
  refused: ({ guardianName, studentName }) => ({
    subject: `${studentName}\u00a0: pas d’accord du responsable légal`,
    lead: `${guardianName} ne veut pas, ou ne veut plus, qu’une entreprise reçoive ce nom\u00a0: ${studentName}. Aucune candidature ne peut partir d’ici là.`,
    next: [
      step('Vous', 'en parlez avec la famille, si un accord vous paraît utile'),
      step(guardianName, 'peut changer d’avis sur sa page, à tout moment'),
      step(studentName, 'ne peut pas envoyer de candidature avant ses 15\u00a0ans'),
    ],
  }),
  disowned: ({ guardianName, studentName }) => ({
    subject: `${studentName}\u00a0: contact du responsable légal à corriger`,
    lead: `La personne qui lit à l’adresse donnée pour ${guardianName} n’a pas la responsabilité de cet élève\u00a0: ${studentName}. Ce contact est retiré. Demandez le bon à l’élève ou à la famille.`,
    next: [
      step('Vous', 'demandez le bon contact à l’élève ou à la famille'),
      step(studentName, 'l’écrit dans son profil, ou votre établissement le corrige'),
      step('Le responsable légal', 'reçoit alors le lien de sa page'),
    ],
  }),
};

const ENGLISH: WordsOf = {
  agreed: ({ guardianName, studentName }) => ({
    subject: `${studentName}: the guardian agrees`,
    lead: `${guardianName} agrees that you propose observation weeks to ${studentName}. You can propose an offer now.`,
    next: [
      step('You', 'propose an observation offer'),
      step(studentName, 'reads it and sends it to the company'),
      step(guardianName, 'follows the search on the page, and can take the agreement back'),
    ],
  }),
  refused: ({ guardianName, studentName }) => ({
    subject: `${studentName}: the guardian does not agree`,
    lead: `${guardianName} does not want, or no longer wants, the name of ${studentName} to be given to companies. No application can leave until then.`,
    next: [
      step('You', 'speak with the family, if you think an agreement would help'),
      step(guardianName, 'can decide otherwise on the page at any time'),
      step(studentName, 'cannot send an application before the age of 15'),
    ],
  }),
  disowned: ({ guardianName, studentName }) => ({
    subject: `${studentName}: contact of the guardian to correct`,
    lead: `The person who reads at the address given for ${guardianName} is not responsible for ${studentName}. This contact is removed. Ask the student or the family for the right one.`,
    next: [
      step('You', 'ask the student or the family for the right contact'),
      step(studentName, 'writes it in the profile, or your school corrects it'),
      step('The guardian', 'then gets the link to the page'),
    ],
  }),
};

function content(params: GuardianToldParams, locale: Locale): LetterContent {
  const { firstName, act, className, link } = params;
  const isFrench = locale === 'fr';
  const { lead, ...said } = (isFrench ? FRENCH : ENGLISH)[act](params);
  return {
    ...said,
    to: firstName,
    lead: [lead],
    facts: knownFacts([[isFrench ? 'Classe' : 'Class', className]]),
    action: { label: isFrench ? 'Voir la fiche' : 'See the sheet', link },
    why: isFrench ? 'Vous recevez cette lettre parce que vous suivez cet élève.' : 'You get this letter because you follow this student.',
  };
}

export const guardianTold = letter<GuardianToldParams>(
  {
    name: 'guardian-told',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      act: 'agreed',
      studentName: 'Hugo Lefebvre',
      guardianName: 'Claire Lefebvre',
      className: '2de métiers de la chimie',
      link: 'https://seve.example/classes/12/eleves/407',
    },
    variants: [{ act: 'refused', className: null }, { act: 'disowned' }],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
