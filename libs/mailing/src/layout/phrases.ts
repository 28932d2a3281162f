import type { Locale } from '@seve/domain';

/** Phrases common to all letters. */
export const PHRASES = {
  fr: {
    greeting: (name: string | null) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    next: 'Et ensuite ?',
    farewell: 'Bonne journée,',
    signature: 'l’équipe du campus',
    copy: 'Le bouton ne marche pas ? Copiez cette adresse :',
    unsubscribe: 'Ne plus recevoir cette lettre',
    preferences: 'Choisir mes lettres',
    /** Separates label and value of a fact in the text version. */
    colon: ' : ',
  },
  en: {
    greeting: (name: string | null) => (name ? `Hello ${name},` : 'Hello,'),
    next: 'What happens next?',
    farewell: 'Best wishes,',
    signature: 'the campus team',
    copy: 'The button does not work? Copy this address:',
    unsubscribe: 'Stop this letter',
    preferences: 'Choose my letters',
    colon: ': ',
  },
} satisfies Record<Locale, object>;
