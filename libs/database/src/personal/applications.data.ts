import type { PersonalTable } from './personal-table.js';

const OFFER = '(select title from offer where offer.id = offer_id)';
const COMPANY = '(select company.name from company_site site join company on company.id = site.company_id where site.id = company_site_id)';
const OF_MINE = 'application_id in (select id from application where student_id = :student)';
const sent = { purpose: 'search', retention: 'refused_application', erasure: 'emptied' } as const;

/** Tables of applications sent, and of what companies wrote about them. */
export const APPLICATION_TABLES: readonly PersonalTable[] = [
  {
    ...{
      table: 'application_draft',
      fr: 'Candidatures commencées',
      en: 'Applications begun',
      purpose: 'search',
      retention: 'inactive_student',
    },
    ...{ rows: 'student_id = :student', erasure: 'deleted' },
    columns: {
      company_site_id: { fr: 'Entreprise', en: 'Company', word: true, shownAs: COMPANY },
      motivation: { fr: 'Lettre', en: 'Letter' },
      answers: { fr: 'Réponses aux questions', en: 'Answers to questions' },
      proposal: { fr: 'Mot de l’enseignant', en: 'Words of the teacher' },
      wanted_from: { fr: 'À partir du', en: 'From', word: true },
      wanted_to: { fr: 'Jusqu’au', en: 'To', word: true },
      created_at: { fr: 'Commencée le', en: 'Begun on', word: true },
    },
    plain: 'kind origin',
  },
  {
    ...{ table: 'interview', fr: 'Entretiens', en: 'Interviews', ...sent, rows: OF_MINE },
    columns: {
      mode: { fr: 'Forme', en: 'Mode', word: true },
      starts_at: { fr: 'Le', en: 'On', word: true },
      place: { fr: 'Lieu', en: 'Place', fromOutside: 'masked', erasedTo: `''` },
      note: { fr: 'Mot de l’entreprise', en: 'Words of the company', fromOutside: 'masked', erasedTo: `''` },
      other_times: { fr: 'Autres moments proposés', en: 'Other times proposed', erasedTo: `''` },
      status: { fr: 'État', en: 'State', word: true },
    },
  },
  {
    ...{ table: 'invitation_to_apply', fr: 'Invitations d’entreprises', en: 'Invitations of companies', purpose: 'visibility' },
    ...{ retention: 'inactive_student', rows: 'student_id = :student', erasure: 'deleted' },
    columns: {
      offer_id: { fr: 'Offre', en: 'Offer', word: true, shownAs: OFFER },
      message: { fr: 'Mot de l’entreprise', en: 'Words of the company', fromOutside: 'withheld' },
      status: { fr: 'État', en: 'State', word: true },
      answer_by: { fr: 'Réponse avant le', en: 'Answer by', word: true },
      created_at: { fr: 'Reçue le', en: 'Received on', word: true },
    },
  },
  {
    ...{
      table: 'minor_message',
      fr: 'Messages d’entreprises et d’accueils à un mineur',
      en: 'Messages of companies and hosts to a minor',
      purpose: 'minors',
    },
    ...{ retention: 'reported_words', erasure: 'deleted' },
    rows: `student_id = :student and not exists (select 1 from report where report.entity_id = minor_message.entity_id)`,
    columns: {
      act: { fr: 'À propos de', en: 'About', word: true },
      text: { fr: 'Texte', en: 'Text', fromOutside: 'masked' },
      place: { fr: 'Lieu', en: 'Place', fromOutside: 'masked' },
      written_at: { fr: 'Le', en: 'On', word: true },
    },
    plain: 'entity_type host_name',
  },
  {
    ...{ table: 'report', fr: 'Signalements que j’ai faits', en: 'Reports that I made', purpose: 'minors', retention: 'reported_words' },
    ...{ rows: 'reported_by_account_id = :account', erasure: 'emptied' },
    columns: {
      reason: { fr: 'Motif', en: 'Reason', word: true },
      words: { fr: 'Ce que j’ai écrit', en: 'What I wrote', erasedTo: `''` },
      status: { fr: 'État', en: 'State', word: true },
      outcome_words: { fr: 'Réponse du campus', en: 'Answer of the campus', erasedTo: `null` },
      created_at: { fr: 'Fait le', en: 'Made on', word: true },
    },
    plain: 'entity_type reporter_role outcome quotes',
  },
  {
    ...{ table: 'escalation_call', fr: 'Appels du campus sur mes candidatures', en: 'Calls of the campus about my applications' },
    ...{ purpose: 'search', retention: 'refused_application', erasure: 'emptied' },
    rows: `escalation_id in (select escalation.id from escalation join application on application.id = application_id where student_id = :student)`,
    columns: {
      called_at: { fr: 'Le', en: 'On', word: true },
      outcome: { fr: 'Résultat', en: 'Outcome', word: true },
      note: { fr: 'Note', en: 'Note', erasedTo: `''` },
      spoke_to: { hidden: 'name of another person', erasedTo: `''` },
    },
    plain: 'promised_on',
  },
  {
    ...{ table: 'application', fr: 'Candidatures', en: 'Applications', ...sent, rows: 'student_id = :student' },
    sets: 'cv_file_id = null, updated_at = now()',
    columns: {
      offer_id: { fr: 'Offre', en: 'Offer', word: true, shownAs: OFFER },
      company_site_id: { fr: 'Entreprise', en: 'Company', word: true, shownAs: COMPANY },
      created_at: { fr: 'Envoyée le', en: 'Sent on', word: true },
      status: { fr: 'État', en: 'State', word: true },
      motivation: { fr: 'Lettre', en: 'Letter', erasedTo: `''` },
      answers: { fr: 'Réponses aux questions', en: 'Answers to questions', erasedTo: `'{}'` },
      kind: { fr: 'Type de place', en: 'Kind of place', word: true },
      wanted_from: { fr: 'À partir du', en: 'From', word: true, erasedTo: 'null' },
      wanted_to: { fr: 'Jusqu’au', en: 'To', word: true, erasedTo: 'null' },
      match_snapshot: { fr: 'Accord au moment de l’envoi', en: 'Fit at the time of sending', erasedTo: 'null' },
      refusal_reason: { fr: 'Motif du refus', en: 'Reason of the refusal', word: true },
      company_message: { fr: 'Mot de l’entreprise', en: 'Words of the company', fromOutside: 'masked', erasedTo: 'null' },
      answer_by: { fr: 'Réponse avant le', en: 'Answer by', word: true },
      proposal: { fr: 'Mot de l’enseignant', en: 'Words of the teacher', erasedTo: 'null' },
      before_answer: { hidden: 'the state before an answer that can be taken back', erasedTo: 'null' },
    },
    plain: 'origin clock_on clock_mark expired_on',
  },
  {
    ...{ table: 'placement', fr: 'Places', en: 'Places', purpose: 'schooling', retention: 'placement', rows: 'student_id = :student' },
    erasure: 'kept',
    columns: {
      kind: { fr: 'Type de place', en: 'Kind of place', word: true },
      state: { fr: 'État', en: 'State', word: true },
      start_on: { fr: 'Début', en: 'Start', word: true },
      end_on: { fr: 'Fin', en: 'End', word: true },
      host_name: { fr: 'Organisme d’accueil', en: 'Host', word: true },
      host_siren: { fr: 'SIREN', en: 'SIREN', word: true },
      host_siret: { fr: 'SIRET', en: 'SIRET', word: true },
      host_address: { fr: 'Adresse', en: 'Address', word: true },
      tutor_name: { fr: 'Tuteur ou tutrice', en: 'Tutor', word: true },
      hazards: { fr: 'Risques', en: 'Hazards', word: true },
      paper_kind: { fr: 'Papier vu', en: 'Paper that was seen', word: true },
      paper_on: { fr: 'Date du papier', en: 'Date of the paper', word: true },
      asked_on: { fr: 'Entreprise interrogée le', en: 'Company asked on', word: true },
      contact_email: { hidden: 'address of another person' },
      host_said_yes_at: { fr: 'Oui de l’entreprise le', en: 'Yes of the company on', word: true },
      contact_checked_at: { fr: 'Contact vérifié par l’établissement le', en: 'Contact checked by the school on', word: true },
    },
    plain: 'source week_before_told eve_told',
  },
  {
    ...{ table: 'placement_link', fr: 'Liens de l’entreprise', en: 'Links of the company', purpose: 'schooling', retention: 'placement' },
    rows: 'placement_id in (select id from placement where student_id = :student)',
    erasure: 'deleted',
    columns: {
      created_at: { fr: 'Envoyé le', en: 'Sent on', word: true },
      email: { hidden: 'address of another person' },
      token_hash: { hidden: 'hash of a secret' },
    },
  },
];
