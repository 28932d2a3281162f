import type { Locale, NextAct, NextActor, ProgressState } from '@seve/domain';
import type { ContactSource } from '../classes.dto.js';

const FRENCH_HEADS = {
  lastName: 'Nom',
  firstName: 'Prénom',
  email: 'Courriel',
  commune: 'Commune',
  state: 'État',
  applications: 'Candidatures',
  openApplications: 'Candidatures en cours',
  company: 'Entreprise',
  position: 'Poste',
  start: 'Début',
  end: 'Fin',
  workplace: 'Lieu de travail',
  hours: 'Horaires',
  allowance: 'Gratification ou salaire',
  guide: 'Tuteur ou maître',
  guideEmail: 'Courriel du tuteur',
  guidePhone: 'Téléphone du tuteur',
  nextAct: 'Prochain acte',
  turn: 'À qui d’agir',
  lastAct: 'Dernier acte de l’élève',
  silence: 'Jours sans acte',
  lastContact: 'Dernier contact de l’enseignant',
  contactBy: 'Contact par',
  minor: 'Mineur',
  guardian: 'Responsable légal',
  guardianEmail: 'Courriel du responsable',
  guardianPhone: 'Téléphone du responsable',
};

export type Column = keyof typeof FRENCH_HEADS;

/** Headings: the first row of an export. */
export const COLUMN_HEADS: Record<Locale, Record<Column, string>> = {
  fr: FRENCH_HEADS,
  en: {
    lastName: 'Last name',
    firstName: 'First name',
    email: 'E-mail',
    commune: 'Town',
    state: 'State',
    applications: 'Applications',
    openApplications: 'Open applications',
    company: 'Company',
    position: 'Position',
    start: 'Start',
    end: 'End',
    workplace: 'Workplace',
    hours: 'Hours',
    allowance: 'Allowance or pay',
    guide: 'Tutor or master',
    guideEmail: 'Tutor’s e-mail',
    guidePhone: 'Tutor’s phone',
    nextAct: 'Next act',
    turn: 'Whose turn',
    lastAct: 'Last act of the student',
    silence: 'Days without an act',
    lastContact: 'Last contact by the teacher',
    contactBy: 'Contact by',
    minor: 'Minor',
    guardian: 'Guardian',
    guardianEmail: 'Guardian’s e-mail',
    guardianPhone: 'Guardian’s phone',
  },
};

interface ExportWords {
  state: Record<ProgressState, string>;
  act: Record<NextAct, string>;
  actor: Record<NextActor, string>;
  contact: Record<ContactSource, string>;
  /** Text of the column of the post for an application that no offer announced. */
  unsolicited: string;
  /** Text of the column of the post for a place found outside Sève. */
  elsewhere: string;
  yes: string;
  no: string;
}

export const EXPORT_WORDS: Record<Locale, ExportWords> = {
  fr: {
    state: {
      not_joined: 'Pas encore inscrit',
      no_application: 'Sans piste',
      waiting: 'En attente',
      to_confirm: 'À confirmer',
      placed: 'Place trouvée',
    },
    act: {
      invite: 'Inviter',
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
    contact: { meeting: 'Entretien', phone: 'Téléphone', email: 'Courriel', message: 'Message', note: 'Note', proposal: 'Offre proposée' },
    unsolicited: 'Candidature spontanée',
    elsewhere: 'Place trouvée hors Sève',
    yes: 'oui',
    no: 'non',
  },
  en: {
    state: {
      not_joined: 'Not signed up yet',
      no_application: 'Nothing under way',
      waiting: 'Waiting',
      to_confirm: 'To confirm',
      placed: 'Placed',
    },
    act: {
      invite: 'Invite',
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
    contact: { meeting: 'Meeting', phone: 'Phone', email: 'E-mail', message: 'Message', note: 'Note', proposal: 'Offer proposed' },
    unsolicited: 'Unsolicited application',
    elsewhere: 'Place found outside Sève',
    yes: 'yes',
    no: 'no',
  },
};
