import { educationCode, type LegalReason } from '../legal-reason.js';
import { plain } from '../offer/checked-offer.js';
import { replacedPost } from '../offer/words/stage-replaces-post.js';
import { type Weighed, weighed } from './weighed.js';

export interface StagePurpose {
  /** The host has declared that the internship serves none of the four forbidden purposes; null until it answers. */
  isDeclared: boolean | null;
  /** Text of the activities and the subject. */
  words: string;
}

const UNDECLARED: LegalReason = {
  rule: 'stage-purpose',
  article: educationCode('L124-7'),
  numbers: {},
  sentence: {
    fr: 'Un stage n’occupe pas un poste permanent et ne répond ni à un surcroît d’activité, ni à un emploi saisonnier, ni à une absence. L’accueil ne l’a pas déclaré.',
    en: 'An internship holds no permanent post and answers no peak of activity, no seasonal job and no absence. The host has not declared so.',
  },
  remedy: {
    fr: 'L’accueil coche cette déclaration dans sa partie, ou propose un emploi.',
    en: 'The host ticks this declaration in its part, or offers a job.',
  },
};

/**
 * Checks that an internship is not for a permanent post, a peak, a season or a replacement (L124-7): the host declares it, and text that
 * suggests otherwise gives a warning.
 */
export function stagePurpose({ isDeclared, words }: StagePurpose): Weighed {
  const sign = replacedPost([{ path: 'activities', text: plain(words) }])?.reason;
  const warned = sign ? [warningOf(sign)] : [];
  return isDeclared ? weighed({ warned }) : weighed({ refused: [UNDECLARED], warned });
}

/** Converts a finding about an offer into a warning for the school about the activities. */
const warningOf = ({ article, numbers, sentence, doubt }: LegalReason): LegalReason => ({
  rule: 'stage-purpose',
  article,
  numbers,
  sentence: {
    fr: `${sentence.fr} Si vous continuez, la convention peut être requalifiée en contrat de travail.`,
    en: `${sentence.en} If you go on, the agreement may be reclassified as a contract of employment.`,
  },
  remedy: {
    fr: 'Faites corriger les activités par l’accueil, ou confirmez qu’elles sont un apprentissage.',
    en: 'Have the host correct the activities, or confirm that they are a learning.',
  },
  ...(doubt && { doubt }),
});
