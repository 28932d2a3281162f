import type { Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type SchoolAgreementParams = {
  /** First name of the student. */
  firstName: string;
  /** Decision of the school on showing the student to companies under a pseudonym. */
  act: 'given' | 'declined' | 'taken-back';
  teacherName: string;
  /** Comment of the teacher. */
  comment: string | null;
  /** Page on which the student decides. */
  link: string;
};

type Said = Pick<LetterContent, 'subject' | 'next'> & { lead: string; action: string };
type WordsOf = Record<SchoolAgreementParams['act'], (params: SchoolAgreementParams) => Said>;

const FRENCH: WordsOf = {
  given: ({ teacherName }) => ({
    subject: 'Votre établissement est d’accord\u00a0: à vous de choisir',
    lead: `${teacherName} est d’accord pour que les entreprises vérifiées vous voient sous un pseudonyme. Rien ne change sans votre choix.`,
    action: 'Faire mon choix',
    next: [
      step('Vous', 'choisissez qui voit votre profil'),
      step('Les entreprises vérifiées', 'lisent formation, dates et compétences, jamais votre nom'),
      step('Vous', 'revenez sur votre choix en un clic, quand vous voulez'),
    ],
  }),
  declined: ({ teacherName }) => ({
    subject: 'Votre établissement préfère attendre',
    lead: `${teacherName} n’est pas d’accord, pour l’instant, pour que les entreprises vous voient sous un pseudonyme. Vous postulez comme avant.`,
    action: 'Voir mon choix',
    next: [
      step('Vous', 'continuez à postuler aux offres qui vous plaisent'),
      step(teacherName, 'peut vous dire pourquoi, et changer d’avis'),
      step('À 18\u00a0ans', 'vous décidez sans cet accord'),
    ],
  }),
  'taken-back': ({ teacherName }) => ({
    subject: 'Les entreprises ne voient plus votre profil',
    lead: `${teacherName} a repris l’accord de l’établissement. Seules les entreprises à qui vous avez postulé lisent votre dossier.`,
    action: 'Voir mon choix',
    next: [
      step('Vous', 'continuez à postuler aux offres qui vous plaisent'),
      step(teacherName, 'peut vous dire pourquoi'),
      step('À 18\u00a0ans', 'vous décidez sans cet accord'),
    ],
  }),
};

const ENGLISH: WordsOf = {
  given: ({ teacherName }) => ({
    subject: 'Your school agrees: the choice is yours',
    lead: `${teacherName} agrees that verified companies may see you under a pseudonym. Nothing changes without your choice.`,
    action: 'Make my choice',
    next: [
      step('You', 'choose who sees your profile'),
      step('Verified companies', 'read training, dates and skills, never your name'),
      step('You', 'take your choice back in one click whenever you want'),
    ],
  }),
  declined: ({ teacherName }) => ({
    subject: 'Your school prefers to wait',
    lead: `${teacherName} does not agree, for now, that companies see you under a pseudonym. You apply as before.`,
    action: 'See my choice',
    next: [
      step('You', 'go on applying to the offers you like'),
      step(teacherName, 'can tell you why, and decide otherwise'),
      step('At 18', 'you decide without this agreement'),
    ],
  }),
  'taken-back': ({ teacherName }) => ({
    subject: 'Companies no longer see your profile',
    lead: `${teacherName} has taken back the agreement of the school. Only the companies you applied to read your file.`,
    action: 'See my choice',
    next: [
      step('You', 'go on applying to the offers you like'),
      step(teacherName, 'can tell you why'),
      step('At 18', 'you decide without this agreement'),
    ],
  }),
};

function content(params: SchoolAgreementParams, locale: Locale): LetterContent {
  const { firstName, act, teacherName, comment, link } = params;
  const isFrench = locale === 'fr';
  const { lead, action, ...said } = (isFrench ? FRENCH : ENGLISH)[act](params);
  return {
    ...said,
    to: firstName,
    lead: [lead],
    quote: quoted(comment, teacherName, locale),
    action: { label: action, link },
    why: isFrench
      ? 'Vous recevez cette lettre parce que l’accord de l’établissement est demandé de 15 à 17\u00a0ans.'
      : 'You get this letter because the agreement of the school is asked for from 15 to 17.',
  };
}

export const schoolAgreement = letter<SchoolAgreementParams>(
  {
    name: 'school-agreement',
    isSecret: false,
    sample: {
      firstName: 'Hugo',
      act: 'given',
      teacherName: 'Nadia Roche',
      comment: null,
      link: 'https://seve.example/profil/confidentialite',
    },
    variants: [{ act: 'declined', comment: 'Attendons la fin de la première période.' }, { act: 'taken-back' }],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
