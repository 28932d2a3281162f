import type { PersonalTable } from './personal-table.js';

const OFFER = '(select title from offer where offer.id = offer_id)';
const MINE = 'student_id = :student';
const search = { purpose: 'search', retention: 'inactive_student', rows: MINE, erasure: 'deleted' } as const;
const minors = { purpose: 'minors', retention: 'account', rows: MINE, erasure: 'deleted' } as const;

/** Tables of the student: roster, profile, guardian, files and lists. */
export const STUDENT_TABLES: readonly PersonalTable[] = [
  {
    ...{ table: 'student', fr: 'Dossier d’élève', en: 'Student file', purpose: 'schooling', retention: 'inactive_student' },
    ...{ rows: 'id = :student', erasure: 'emptied' },
    sets: `account_id = null, invited_at = null, limit_km = default, has_driving_licence = false, visibility = 'nobody',
      visibility_decided_at = null, school_agreed_at = null, school_agreed_by_account_id = null, school_agreement_asked_at = null,
      onboarded_at = null, matches_seen_at = null, search_state = 'searching', version = version + 1, updated_at = now()`,
    columns: {
      first_name: { fr: 'Prénom', en: 'First name', erasedTo: `'Candidat'`, schoolKeeps: true },
      last_name: { fr: 'Nom', en: 'Last name', erasedTo: `'supprimé'`, schoolKeeps: true },
      birth_date: { fr: 'Date de naissance', en: 'Date of birth', word: true, erasedTo: 'null', schoolKeeps: true },
      internal_number: { fr: 'Numéro de l’établissement', en: 'Number of the school', erasedTo: 'null', schoolKeeps: true },
      ine_hash: { hidden: 'keyed hash of the national number', erasedTo: 'null', schoolKeeps: true },
      personal_code: { hidden: 'joins the roster once', erasedTo: 'null' },
      contact_email: { fr: 'Adresse donnée par l’établissement', en: 'Address given by the school', erasedTo: 'null' },
      roster_state: { fr: 'Inscription dans la classe', en: 'Place in the roster', word: true },
      legal_exceptions: { fr: 'Papiers vus par l’établissement', en: 'Papers seen by the school', word: true, erasedTo: `'{}'` },
      fitness_notice_on: { fr: 'Date de l’avis d’aptitude', en: 'Date of the fitness notice', word: true, erasedTo: 'null' },
      emancipated_on: { fr: 'Date de l’émancipation', en: 'Date of emancipation', word: true, erasedTo: 'null' },
      kinds: { fr: 'Types de place cherchés', en: 'Kinds of place sought', word: true, erasedTo: `'{}'` },
      wanted_rome_codes: { fr: 'Métiers visés', en: 'Occupations wanted', erasedTo: `'{}'` },
      skills: { fr: 'Compétences', en: 'Skills', erasedTo: `'{}'` },
      skills_to_learn: { fr: 'Compétences à apprendre', en: 'Skills to learn', erasedTo: `'{}'` },
      languages: { fr: 'Langues', en: 'Languages', erasedTo: `'[]'` },
      sector_wishes: { fr: 'Secteurs souhaités', en: 'Sectors wished', word: true, erasedTo: `'{}'` },
      size_wishes: { fr: 'Tailles d’entreprise souhaitées', en: 'Company sizes wished', word: true, erasedTo: `'{}'` },
      commune_insee: { fr: 'Commune', en: 'Municipality', erasedTo: 'null' },
      limit_km: { fr: 'Trajet accepté (km)', en: 'Distance accepted (km)', word: true },
      has_driving_licence: { fr: 'Permis de conduire', en: 'Driving licence', word: true },
      visibility: { fr: 'Qui me voit', en: 'Who sees me', word: true },
      search_state: { fr: 'Recherche', en: 'Search', word: true },
      updated_at: { fr: 'Modifié le', en: 'Changed on', word: true },
    },
  },
  {
    ...{ table: 'student_availability', fr: 'Disponibilités', en: 'Availability', ...search },
    columns: {
      kind: { fr: 'Type de place', en: 'Kind of place', word: true },
      available_from: { fr: 'À partir du', en: 'From', word: true },
      available_to: { fr: 'Jusqu’au', en: 'To', word: true },
    },
  },
  {
    ...{ table: 'guardian', fr: 'Responsable légal', en: 'Legal guardian', ...minors },
    columns: {
      first_name: { fr: 'Prénom', en: 'First name' },
      last_name: { fr: 'Nom', en: 'Last name' },
      email: { fr: 'Adresse e-mail', en: 'E-mail address' },
      organisation: { fr: 'Service', en: 'Service' },
      phone: { fr: 'Téléphone', en: 'Phone' },
      confirmed_at: { fr: 'Confirmé par l’établissement le', en: 'Confirmed by the school on', word: true },
    },
    plain: 'place contact_id typed_by_account_id confirmed_by_account_id',
  },
  {
    ...{ table: 'guardian_link', fr: 'Liens du responsable légal', en: 'Links of the legal guardian', ...minors },
    columns: {
      email: { fr: 'Envoyé à', en: 'Sent to' },
      created_at: { fr: 'Envoyé le', en: 'Sent on', word: true },
      token_hash: { hidden: 'hash of a secret' },
    },
    plain: 'place',
  },
  {
    isAppendOnly: true,
    ...{ table: 'guardian_consent', fr: 'Accords du responsable légal', en: 'Consents of the legal guardian', ...minors },
    columns: {
      purpose: { fr: 'Objet', en: 'About', word: true },
      given: { fr: 'Donné', en: 'Given', word: true },
      guardian_name: { fr: 'Par', en: 'By' },
      text_version: { fr: 'Version du texte', en: 'Version of the text', word: true },
      decided_at: { fr: 'Le', en: 'On', word: true },
      signed_on: { fr: 'Papier daté du', en: 'Paper dated', word: true },
    },
    plain: 'place noted_by_account_id',
  },
  {
    ...{ table: 'cv_file', fr: 'CV', en: 'CVs', ...search },
    columns: {
      file_name: { fr: 'Fichier', en: 'File' },
      bytes: { fr: 'Octets', en: 'Bytes', word: true },
      created_at: { fr: 'Déposé le', en: 'Uploaded on', word: true },
      sha256: { hidden: 'digest of the file' },
      rebuilt_sha256: { hidden: 'digest of the file' },
    },
    plain: 'kind state refusal_code',
  },
  {
    ...{ table: 'match', fr: 'Offres rapprochées de mon profil', en: 'Offers matched with my profile', ...search },
    columns: {
      offer_id: { fr: 'Offre', en: 'Offer', word: true, shownAs: OFFER },
      student_score: { fr: 'Accord pour moi', en: 'Fit for me', word: true },
      post_score: { fr: 'Accord pour le poste', en: 'Fit for the post', word: true },
    },
    plain: 'weights_version',
  },
  { ...{ table: 'match_announcement', fr: 'Offres annoncées', en: 'Offers announced', ...search }, columns: {} },
  {
    ...{
      table: 'candidate',
      fr: 'Présence dans les listes sans nom',
      en: 'Place in lists without a name',
      ...search,
      purpose: 'visibility',
    },
    columns: {
      offer_id: { fr: 'Offre', en: 'Offer', word: true, shownAs: OFFER },
      certification: { fr: 'Formation', en: 'Training' },
      available_from: { fr: 'À partir du', en: 'From', word: true },
      available_to: { fr: 'Jusqu’au', en: 'To', word: true },
      skills: { fr: 'Compétences', en: 'Skills' },
      criteria: { hidden: 'parts of the score, which the page of the match explains' },
    },
  },
  { ...{ table: 'candidate_announcement', fr: 'Annonces sans nom', en: 'Announcements without a name', ...search }, columns: {} },
  {
    ...{ table: 'saved_offer', fr: 'Offres enregistrées', en: 'Saved offers', ...search },
    columns: {
      offer_id: { fr: 'Offre', en: 'Offer', word: true, shownAs: OFFER },
      saved_at: { fr: 'Enregistrée le', en: 'Saved on', word: true },
      told_end: { fr: 'Fin annoncée', en: 'End told', word: true },
    },
  },
  {
    ...{ table: 'contact_note', fr: 'Notes de l’équipe enseignante', en: 'Notes of the teachers', ...search, purpose: 'schooling' },
    columns: {
      kind: { fr: 'Nature', en: 'Kind', word: true },
      happened_on: { fr: 'Le', en: 'On', word: true },
      text: { fr: 'Texte', en: 'Text' },
    },
  },
  {
    isAppendOnly: true,
    ...{ table: 'file_ticket', fr: 'Dossier ouvert par la coordination', en: 'File opened by the campus', ...search, purpose: 'security' },
    columns: {
      reason: { fr: 'Motif', en: 'Reason' },
      opened_at: { fr: 'Ouvert le', en: 'Opened on', word: true },
    },
  },
  {
    ...{ table: 'year_rollover_row', fr: 'Passages d’année', en: 'Ends of school years', purpose: 'schooling', retention: 'account' },
    ...{ rows: 'student_id = :student', erasure: 'deleted' },
    columns: { fate: { fr: 'Décision', en: 'Decision', word: true } },
    plain: 'before after',
  },
  {
    ...{
      table: 'roster_import_row',
      fr: 'Lignes de listes',
      en: 'Lines of lists',
      ...search,
      purpose: 'schooling',
      retention: 'roster_lines',
    },
    columns: {
      cells: { hidden: 'the line as the school sent it; the student file says the same' },
      person: { hidden: 'the line as it was read; the student file says the same' },
      before: { hidden: 'the student file of before, for an undo' },
      candidates: { hidden: 'names that resemble the line' },
    },
    plain: 'section kind fields faults decision',
  },
];
