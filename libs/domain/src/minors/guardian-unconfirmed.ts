import type { LegalReason } from '@seve/law';

/** A guardian signs only after confirmation by the school, or by the campus for a student without a class. */
export const GUARDIAN_UNCONFIRMED: LegalReason = {
  rule: 'required-signatories',
  article: 'Règle de Sève',
  numbers: { fault: 'unconfirmed' },
  sentence: {
    fr: 'L’établissement n’a pas encore confirmé qui est le responsable légal.',
    en: 'The school has not yet confirmed who the guardian is.',
  },
  remedy: {
    fr: 'Un enseignant de la classe, ou la scolarité, le confirme sur la fiche de l’élève\u00a0; la coordination du campus, pour un élève sans classe.',
    en: 'A teacher of the class, or the office, confirms it on the sheet of the student; the coordination of the campus, for a student without a class.',
  },
};
