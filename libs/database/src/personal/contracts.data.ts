import type { PersonalTable } from './personal-table.js';

const OF_MY_PLACES = 'select contract.id from contract join placement on placement.id = placement_id where student_id = :student';
/** The school archives signed papers: they outlive an account, and are deleted with the placement. */
const archived = { purpose: 'schooling', retention: 'placement', erasure: 'kept' } as const;
const ofMine = { ...archived, rows: `contract_id in (${OF_MY_PLACES})` } as const;

/** Tables of work-study contracts. Their signatures are declared with the papers. */
export const CONTRACT_TABLES: readonly PersonalTable[] = [
  {
    ...{ table: 'contract', fr: 'Contrats en alternance', en: 'Work-study contracts', ...archived, rows: `id in (${OF_MY_PLACES})` },
    columns: {
      kind: { fr: 'Type de contrat', en: 'Kind of contract', word: true },
      state: { fr: 'État', en: 'State', word: true },
      form_signed_on: { fr: 'Formulaire officiel signé le', en: 'Official form signed on', word: true },
      form_sha256: { fr: 'Empreinte du formulaire signé', en: 'Fingerprint of the signed form', word: true },
      form_seen_at: { fr: 'Formulaire signé vu le', en: 'Signed form seen on', word: true },
      filed_on: { fr: 'Envoyé à l’OPCO le', en: 'Sent to the OPCO on', word: true },
      filing_reference: { fr: 'Référence du dossier', en: 'Reference of the file', word: true, fromOutside: 'masked' },
      asked_papers: { fr: 'Pièces demandées', en: 'Papers asked for', word: true, fromOutside: 'masked' },
      answered_on: { fr: 'Réponse de l’OPCO le', en: 'Answer of the OPCO on', word: true },
      number: { fr: 'Numéro du contrat', en: 'Number of the contract', word: true },
      refusal_reason: { fr: 'Motif de refus', en: 'Why it was refused', word: true, fromOutside: 'masked' },
      rupture: { fr: 'Rupture', en: 'Rupture', word: true, fromOutside: 'masked' },
      company_days: { fr: 'Jours en entreprise', en: 'Days in the company', word: true },
      ended_on: { fr: 'Rompu le', en: 'Ended early on', word: true },
      created_at: { fr: 'Créé le', en: 'Created on', word: true },
    },
    plain: 'master_told form_seen_by_account_id',
  },
  {
    ...{ table: 'contract_part', fr: 'Parties de contrat', en: 'Parts of contracts', ...ofMine },
    columns: { content: { fr: 'Contenu', en: 'Content', word: true, fromOutside: 'masked' } },
    plain: 'party',
  },
  {
    ...{ table: 'contract_remark', fr: 'Remarques sur un contrat', en: 'Remarks on a contract', ...ofMine },
    columns: {
      text: { fr: 'Remarque', en: 'Remark', word: true, fromOutside: 'masked' },
      created_at: { fr: 'Écrite le', en: 'Written on', word: true },
    },
    plain: 'party field author_role',
  },
  {
    ...{ table: 'contract_link', fr: 'Liens de l’employeur', en: 'Links of the employer', ...ofMine, erasure: 'deleted' },
    columns: {
      created_at: { fr: 'Envoyé le', en: 'Sent on', word: true },
      email: { hidden: 'address of another person' },
      token_hash: { hidden: 'hash of a secret' },
    },
  },
  {
    ...{ table: 'contract_look', fr: 'Contrats lus', en: 'Contracts read', ...ofMine, erasure: 'deleted' },
    columns: { seen: { hidden: 'the same as the parts' }, seen_at: { fr: 'Lu le', en: 'Read on', word: true } },
  },
  {
    ...{ table: 'contract_amendment', fr: 'Avenants à un contrat', en: 'Amendments of contracts', ...ofMine },
    columns: {
      motives: { fr: 'Ce qui change', en: 'What changes', word: true },
      reason: { fr: 'Pourquoi', en: 'Why', word: true, fromOutside: 'masked' },
      state: { fr: 'État', en: 'State', word: true },
      effective_on: { fr: 'À partir du', en: 'From', word: true },
      changes: { fr: 'Changements', en: 'Changes', word: true, fromOutside: 'masked' },
      remark: { fr: 'Remarque', en: 'Remark', word: true, fromOutside: 'masked' },
      filed_on: { fr: 'Envoyé à l’OPCO le', en: 'Sent to the OPCO on', word: true },
      filing_reference: { fr: 'Référence du dossier', en: 'Reference of the file', word: true, fromOutside: 'masked' },
      registered_on: { fr: 'Enregistré le', en: 'Registered on', word: true },
      created_at: { fr: 'Créé le', en: 'Created on', word: true },
      confirmations: { hidden: 'words of the school about the law' },
    },
    plain: 'begun_by_role objection_effect start_on end_on',
  },
];
