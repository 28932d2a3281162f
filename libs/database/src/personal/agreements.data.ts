import type { PersonalTable } from './personal-table.js';

const OF_MY_PLACES = 'select agreement.id from agreement join placement on placement.id = placement_id where student_id = :student';
const OF_MY_CONTRACTS = 'select contract.id from contract join placement on placement.id = placement_id where student_id = :student';
const OF_MY_VERSIONS = `select paper_version.id from paper_version where agreement_id in (${OF_MY_PLACES}) or contract_id in (${OF_MY_CONTRACTS})`;
/** The school archives signed papers: they outlive an account, and are deleted with the placement. */
const archived = { purpose: 'schooling', retention: 'placement', erasure: 'kept' } as const;
const ofMine = { ...archived, rows: `agreement_id in (${OF_MY_PLACES})` } as const;

/** Tables of internship agreements and their signatures. */
export const AGREEMENT_TABLES: readonly PersonalTable[] = [
  {
    ...{ table: 'agreement', fr: 'Conventions', en: 'Agreements', ...archived, rows: `id in (${OF_MY_PLACES})` },
    columns: {
      kind: { fr: 'Type de convention', en: 'Kind of agreement', word: true },
      state: { fr: 'État', en: 'State', word: true },
      validated: {
        fr: 'Sujet, compétences et dates validés',
        en: 'Subject, skills and dates as validated',
        word: true,
        fromOutside: 'masked',
      },
      confirmations: { hidden: 'words of the school about the law' },
      created_at: { fr: 'Créée le', en: 'Created on', word: true },
    },
    plain: 'unsigned_told',
  },
  {
    ...{ table: 'agreement_part', fr: 'Parties de convention', en: 'Parts of agreements', ...ofMine },
    columns: { content: { fr: 'Contenu', en: 'Content', word: true, fromOutside: 'masked' } },
    plain: 'party',
  },
  {
    ...{ table: 'agreement_remark', fr: 'Remarques sur une convention', en: 'Remarks on an agreement', ...ofMine },
    columns: {
      text: { fr: 'Remarque', en: 'Remark', word: true, fromOutside: 'masked' },
      created_at: { fr: 'Écrite le', en: 'Written on', word: true },
    },
    plain: 'party field author_role',
  },
  {
    ...{ table: 'agreement_link', fr: 'Liens de l’entreprise', en: 'Links of the company', ...ofMine, erasure: 'deleted' },
    columns: {
      created_at: { fr: 'Envoyé le', en: 'Sent on', word: true },
      email: { hidden: 'address of another person' },
      token_hash: { hidden: 'hash of a secret' },
    },
  },
  {
    ...{ table: 'agreement_look', fr: 'Conventions lues', en: 'Agreements read', ...ofMine, erasure: 'deleted' },
    columns: { seen: { hidden: 'the same as the parts' }, seen_at: { fr: 'Lue le', en: 'Read on', word: true } },
  },
  {
    ...{ table: 'amendment', fr: 'Avenants', en: 'Amendments', ...ofMine },
    columns: {
      motives: { fr: 'Ce qui change', en: 'What changes', word: true },
      reason: { fr: 'Pourquoi', en: 'Why', word: true, fromOutside: 'masked' },
      state: { fr: 'État', en: 'State', word: true },
      effective_on: { fr: 'À partir du', en: 'From', word: true },
      changes: { fr: 'Changements', en: 'Changes', word: true, fromOutside: 'masked' },
      remark: { fr: 'Remarque', en: 'Remark', word: true, fromOutside: 'masked' },
      created_at: { fr: 'Créé le', en: 'Created on', word: true },
      confirmations: { hidden: 'words of the school about the law' },
    },
    plain: 'begun_by_role objection_effect',
  },
  {
    ...{
      table: 'paper_version',
      fr: 'Conventions mises à la signature',
      en: 'Agreements put to signature',
      ...archived,
      rows: `id in (${OF_MY_VERSIONS})`,
    },
    columns: {
      created_at: { fr: 'Le', en: 'On', word: true },
      document: { fr: 'Texte', en: 'Text', word: true },
      sha256: { fr: 'Empreinte SHA-256', en: 'SHA-256', word: true },
      sealed_sha256: { fr: 'Empreinte SHA-256 du document scellé', en: 'SHA-256 of the sealed document', word: true },
      void_reason: { fr: 'Motif d’annulation', en: 'Why it is void', word: true, fromOutside: 'withheld' },
      parts: { hidden: 'the same as the text' },
    },
  },
  {
    ...{ table: 'signatory', fr: 'Mes signatures', en: 'My signatures', ...archived },
    rows: `account_id = :account or (role = 'student' and version_id in (${OF_MY_VERSIONS}))`,
    columns: {
      role: { fr: 'En tant que', en: 'As', word: true },
      name: { fr: 'Nom', en: 'Name', word: true },
      email: { fr: 'Adresse', en: 'Address', word: true },
      phone: { fr: 'Téléphone', en: 'Phone', word: true },
      state: { fr: 'État', en: 'State', word: true },
      read_at: { fr: 'Lue jusqu’à la fin le', en: 'Read to the end on', word: true },
      method: { fr: 'Moyen', en: 'Method', word: true },
      signed_at: { fr: 'Signée le', en: 'Signed on', word: true },
      refusal_reason: { fr: 'Motif de refus', en: 'Why it was refused', word: true },
    },
    plain: 'asked_on letter_on link_ended_at',
  },
  {
    ...{ table: 'signature_link', fr: 'Liens de signature', en: 'Links to sign', ...archived, erasure: 'deleted' },
    rows: `signatory_id in (select id from signatory where account_id = :account or (role = 'student' and version_id in (${OF_MY_VERSIONS})))`,
    columns: {
      created_at: { fr: 'Envoyé le', en: 'Sent on', word: true },
      email: { fr: 'Envoyé à', en: 'Sent to', word: true },
      token_hash: { hidden: 'hash of a secret' },
    },
  },
  {
    ...{ table: 'signature_event', fr: 'Preuves de signature', en: 'Evidence of signatures', ...archived, isAppendOnly: true },
    rows: `signatory_id in (select id from signatory where account_id = :account or (role = 'student' and version_id in (${OF_MY_VERSIONS})))`,
    columns: {
      kind: { fr: 'Fait', en: 'Fact', word: true },
      at: { fr: 'Le', en: 'On', word: true },
      evidence: { fr: 'Preuve', en: 'Evidence', word: true },
      sha256: { fr: 'Empreinte SHA-256 du document', en: 'SHA-256 of the document', word: true },
      hash: { hidden: 'link of a chain' },
    },
  },
];
