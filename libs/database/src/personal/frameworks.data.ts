import type { PersonalTable } from './personal-table.js';

const OF_MINE = `select framework_agreement_id from framework_contact where lower(email) = :email
  union select framework_agreement_id from framework_signature where account_id = :account`;
/** Both sides keep signed agreements, with the names in them, as long as other agreements. */
const archived = { purpose: 'schooling', retention: 'placement' } as const;

/** Tables of framework agreements of which the person is a contact or signatory. */
export const FRAMEWORK_TABLES: readonly PersonalTable[] = [
  {
    ...{ table: 'framework_agreement', fr: 'Conventions-cadres', en: 'Framework agreements', ...archived, erasure: 'kept' },
    rows: `id in (${OF_MINE})`,
    columns: {
      signed_text: { fr: 'Texte signé', en: 'Signed text', word: true },
      text_sha256: { fr: 'Empreinte SHA-256 du texte', en: 'SHA-256 of the text', word: true },
      start_on: { fr: 'Début', en: 'Start', word: true },
      end_on: { fr: 'Fin', en: 'End', word: true },
      state: { fr: 'État', en: 'State', word: true },
    },
    plain: 'begun_by purpose seats filed_by return_reason ended_on ended_by end_reason',
  },
  {
    ...{ table: 'framework_contact', fr: 'Contact d’une convention-cadre', en: 'Contact of a framework agreement', ...archived },
    ...{ rows: 'lower(email) = :email', erasure: 'deleted' },
    columns: {
      name: { fr: 'Nom', en: 'Name' },
      function: { fr: 'Fonction', en: 'Function' },
      email: { fr: 'Adresse', en: 'Address' },
      phone: { fr: 'Téléphone', en: 'Phone' },
    },
    plain: 'side',
  },
  {
    ...{ table: 'framework_signature', fr: 'Conventions-cadres signées', en: 'Framework agreements signed', ...archived },
    ...{ rows: 'account_id = :account', erasure: 'kept' },
    columns: {
      name: { fr: 'Nom', en: 'Name', word: true },
      function: { fr: 'Qualité', en: 'Quality', word: true },
      text_sha256: { fr: 'Empreinte SHA-256 du texte', en: 'SHA-256 of the text', word: true },
      signed_at: { fr: 'Signée le', en: 'Signed on', word: true },
    },
    plain: 'side',
  },
];
