import type { Locale, NextAct, NextActor, ProgressState } from '@seve/domain';
import type { ContactSource } from '../classes.dto.js';

export const COLUMN_HEADS: Record<Locale, readonly string[]> = {
  fr: [
    'Nom',
    'Prénom',
    'État',
    'Candidatures',
    'Candidatures en cours',
    'Entreprise',
    'Poste',
    'Début',
    'Fin',
    'Prochain acte',
    'À qui d’agir',
    'Dernier contact',
    'Contact par',
    'Mineur',
  ],
  en: [
    'Last name',
    'First name',
    'State',
    'Applications',
    'Open applications',
    'Company',
    'Position',
    'Start',
    'End',
    'Next act',
    'Whose turn',
    'Last contact',
    'Contact by',
    'Minor',
  ],
};

interface ExportWords {
  state: Record<ProgressState, string>;
  act: Record<NextAct, string>;
  actor: Record<NextActor, string>;
  contact: Record<ContactSource, string>;
  /** In place of the post, where no offer announced it. */
  unsolicited: string;
  yes: string;
  no: string;
}

export const EXPORT_WORDS: Record<Locale, ExportWords> = {
  fr: {
    state: { no_application: 'Sans piste', waiting: 'En attente', to_confirm: 'À confirmer', placed: 'Place trouvée' },
    act: {
      remind: 'Relancer',
      complete_profile: 'Compléter le profil',
      apply: 'Envoyer une candidature',
      answer_proposal: 'Répondre à la proposition',
      wait_company: 'Répondre',
      prepare_interview: 'Préparer l’entretien',
      answer_offer: 'Accepter ou décliner',
      none: 'Rien à faire',
    },
    actor: { teacher: 'Enseignant', student: 'Élève', company: 'Entreprise', nobody: '' },
    contact: { meeting: 'Entretien', phone: 'Téléphone', email: 'Courriel', message: 'Message', note: 'Note', act: 'Candidature' },
    unsolicited: 'Candidature spontanée',
    yes: 'oui',
    no: 'non',
  },
  en: {
    state: { no_application: 'Nothing under way', waiting: 'Waiting', to_confirm: 'To confirm', placed: 'Placed' },
    act: {
      remind: 'Write to them',
      complete_profile: 'Complete the profile',
      apply: 'Send an application',
      answer_proposal: 'Answer the proposal',
      wait_company: 'Answer',
      prepare_interview: 'Prepare the interview',
      answer_offer: 'Accept or decline',
      none: 'Nothing to do',
    },
    actor: { teacher: 'Teacher', student: 'Student', company: 'Company', nobody: '' },
    contact: { meeting: 'Meeting', phone: 'Phone', email: 'E-mail', message: 'Message', note: 'Note', act: 'Application' },
    unsolicited: 'Unsolicited application',
    yes: 'yes',
    no: 'no',
  },
};
