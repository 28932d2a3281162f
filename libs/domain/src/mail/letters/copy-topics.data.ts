import { ESCALATION_DAYS } from '../../applications/application.js';
import type { OptionalLetterDeclaration } from './letter-declaration.js';

/**
 * Topics of the copies to the referent teacher besides applications (`application-teacher-copy`); the teacher sets the frequency of each.
 * They are no letters: letters to a teacher name one as their `preference` and join `teacher-digest`.
 */
export const COPY_TOPICS = {
  'interview-copies': {
    title: { fr: 'Copies des entretiens', en: 'Copies about interviews' },
    readerTitle: { fr: 'Les entretiens de mes classes', en: 'Interviews in my classes' },
    description: { fr: 'Proposés, confirmés, déplacés, annulés.', en: 'Proposed, confirmed, moved, cancelled.' },
    readers: ['teacher'],
    group: 'classes',
    kind: 'news',
    byDefault: 'daily',
  },
  'place-copies': {
    title: { fr: 'Copies des places', en: 'Copies about places' },
    readerTitle: { fr: 'Les places de mes classes', en: 'Places in my classes' },
    description: {
      fr: 'Proposées, acceptées, déclinées, ou restées sans réponse de l’élève.',
      en: 'Offered, accepted, declined, or left without an answer of the student.',
    },
    readers: ['teacher'],
    group: 'classes',
    kind: 'news',
    byDefault: 'daily',
  },
  'silence-copies': {
    title: { fr: 'Copies des silences', en: 'Copies about silence' },
    readerTitle: { fr: 'Le silence des entreprises', en: 'The silence of companies' },
    description: {
      fr: `Une candidature sans réponse depuis ${ESCALATION_DAYS} jours\u00a0: le campus appelle l’entreprise.`,
      en: `An application without an answer for ${ESCALATION_DAYS} days: the campus calls the company.`,
    },
    readers: ['teacher'],
    group: 'classes',
    kind: 'news',
    byDefault: 'now',
  },
} satisfies Record<string, OptionalLetterDeclaration>;

export type CopyTopic = keyof typeof COPY_TOPICS;
