import type { DigestLetterDeclaration } from './letter-declaration.js';

/** Digests that replace held letters. Their readers set the frequency of the letters, not of the digest. */
export const DIGEST_LETTERS = {
  'teacher-digest': {
    title: { fr: 'Récapitulatif des classes', en: 'Digest of the classes' },
    gathers: 'application-teacher-copy',
    lane: 'digest',
  },
  'applications-received': {
    title: { fr: 'Autres candidatures du jour', en: 'More applications of the day' },
    gathers: 'application-received',
    lane: 'digest',
  },
  'events-digest': {
    title: { fr: 'Récapitulatif des nouvelles', en: 'Digest of the news' },
    readerTitle: { fr: 'Le résumé des nouvelles', en: 'The digest of news' },
    gathers: null,
    lane: 'digest',
  },
} satisfies Record<string, DigestLetterDeclaration>;
