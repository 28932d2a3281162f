import type { PersonalTable } from './personal-table.js';

/** Tables of letters, history and the audit log. */
export const TRACE_TABLES: readonly PersonalTable[] = [
  {
    ...{ table: 'email', fr: 'Courriels reçus', en: 'Letters received', purpose: 'letters', retention: 'mail_body' },
    ...{ rows: 'to_account_id = :account or lower(to_address) = :email', erasure: 'deleted' },
    columns: {
      letter: { fr: 'Lettre', en: 'Letter', word: true },
      to_address: { fr: 'Envoyée à', en: 'Sent to' },
      params: { hidden: 'parts of the letter, which the reader has in the mailbox; a link among them opens the account' },
      state: { fr: 'État', en: 'State', word: true },
      created_at: { fr: 'Écrite le', en: 'Written on', word: true },
      error: { hidden: 'answer of a mail server' },
    },
    plain: 'locale entity_type occurrence preference',
  },
  {
    ...{ table: 'suppression', fr: 'Adresse qui refuse les courriels', en: 'Address that refuses letters', purpose: 'letters' },
    ...{ retention: 'account', rows: 'address = :email', erasure: 'deleted' },
    columns: {
      address: { fr: 'Adresse', en: 'Address' },
      reason: { fr: 'Motif', en: 'Reason', word: true },
      detail: { fr: 'Détail', en: 'Detail' },
    },
  },
  {
    ...{ table: 'past_breach', fr: 'Faits passés à vérifier', en: 'Past facts to check', purpose: 'schooling', retention: 'account' },
    ...{ rows: 'student_id = :student', erasure: 'deleted' },
    columns: {
      kind: { fr: 'Fait', en: 'Fact', word: true },
      happened_at: { fr: 'Le', en: 'On', word: true },
      outcome: { fr: 'Constat du campus', en: 'Finding of the campus', word: true },
      words: { hidden: 'note of the coordination, which may name other persons' },
    },
    plain: 'status',
  },
  {
    ...{ table: 'state_change', fr: 'Ce que j’ai fait', en: 'What I did', purpose: 'schooling', retention: 'account' },
    ...{ rows: 'actor_account_id = :account', erasure: 'kept' },
    columns: {
      created_at: { fr: 'Le', en: 'On', word: true },
      entity_type: { fr: 'Objet', en: 'About', word: true },
      to_state: { fr: 'Nouvel état', en: 'New state', word: true },
      act: { fr: 'Acte', en: 'Act', word: true },
      fields: { fr: 'Champs', en: 'Fields', word: true },
      comment: { fr: 'Commentaire', en: 'Comment' },
    },
    plain: 'from_state actor_role via reason_code',
  },
  {
    ...{ table: 'audit_entry', fr: 'Journal des accès', en: 'Log of accesses', purpose: 'security', retention: 'audit' },
    ...{ rows: 'actor_account_id = :account or entity_id in (:account, :student)', erasure: 'kept' },
    columns: {
      created_at: { fr: 'Le', en: 'On', word: true },
      act: { fr: 'Acte', en: 'Act', word: true },
      actor_role: { fr: 'Par le rôle', en: 'By the role', word: true },
      address_hash: { hidden: 'keyed hash of an address' },
    },
    plain: 'entity_type code',
  },
  {
    ...{ table: 'roster_import', fr: 'Listes envoyées', en: 'Lists sent', purpose: 'schooling', retention: 'roster_lines' },
    ...{ rows: 'account_id = :account', erasure: 'kept' },
    columns: {
      file_name: { fr: 'Fichier', en: 'File', word: true },
      created_at: { fr: 'Envoyée le', en: 'Sent on', word: true },
      columns: { hidden: 'first cells of a list of the school, erased with its lines' },
    },
    plain: 'format encoding separator sheet sheets dropped mapping classes counts state failure_code outcome',
  },
];
