import type { LegalReason, Sentence } from '@seve/law';
import type { SignatoryRole } from '../agreements/signing.js';
import { capitalized } from '../messages/number-words.js';
import type { SeatFault } from './seats.js';

const WHO: Record<SignatoryRole, Sentence> = {
  student: { fr: 'l’élève', en: 'the student' },
  guardian: { fr: 'le représentant légal', en: 'the legal representative' },
  host: { fr: 'la personne qui signe pour l’accueil', en: 'the person who signs for the host' },
  tutor: { fr: 'le tuteur', en: 'the tutor' },
  referent: { fr: 'l’enseignant référent', en: 'the referent teacher' },
  school: { fr: 'la personne qui signe pour l’école', en: 'the person who signs for the school' },
};

const SPLIT: Sentence = {
  fr: 'Corrigez l’adresse qui est fausse\u00a0: chaque personne signe par la sienne.',
  en: 'Correct the address that is wrong: each person signs by their own.',
};
const SAY_SO: Sentence = {
  fr: 'Vérifiez-le\u00a0: une seule personne peut tenir ces deux places, un parent qui travaille dans l’école par exemple.',
  en: 'Check it: one person may hold both seats, a parent who works in the school for example.',
};

/** No other kind of seat has two holders who must be two people. */
const BOTH_OF_HOST: Sentence = {
  fr: 'Les deux personnes qui signent pour l’accueil ont la même boîte électronique.',
  en: 'Both people who sign for the host have the same mailbox.',
};
const IF_GOING_ON: Sentence = {
  fr: ' Si vous continuez, une seule personne signe pour les deux.',
  en: ' If you go on, one person signs for both.',
};

/** Finding for the school about two seats with one mailbox. */
export const sharedSeatReason = ({ one, other, sharing }: SeatFault): LegalReason => ({
  rule: 'seats',
  article: 'Code civil, art. 1367',
  numbers: { one: one.role, other: other.role },
  sentence:
    one.role === other.role
      ? BOTH_OF_HOST
      : {
          fr: `${capitalized(WHO[one.role].fr)} et ${WHO[other.role].fr} ont la même boîte électronique.${sharing === 'doubt' ? IF_GOING_ON.fr : ''}`,
          en: `${capitalized(WHO[one.role].en)} and ${WHO[other.role].en} have the same mailbox.${sharing === 'doubt' ? IF_GOING_ON.en : ''}`,
        },
  remedy: sharing === 'never' ? SPLIT : SAY_SO,
});

/** Error text for an address that belongs to another seat. */
export const takenSeatWords = (role: SignatoryRole): Sentence => ({
  fr: `Cette boîte électronique est déjà celle d’une autre place du document\u00a0: ${WHO[role].fr}. Chaque personne signe par la sienne.`,
  en: `This mailbox already belongs to another seat of the document: ${WHO[role].en}. Each person signs by their own.`,
});
