import type { PersonalTable } from './personal-table.js';

const MINE = 'account_id = :account';
const HASH = { hidden: 'hash of a secret' } as const;

/** Tables of the account, its credentials and preferences. */
export const ACCOUNT_TABLES: readonly PersonalTable[] = [
  {
    ...{
      table: 'account',
      fr: 'Compte',
      en: 'Account',
      purpose: 'account',
      retention: 'account',
      rows: 'id = :account',
      erasure: 'emptied',
    },
    sets: `email_verified = false, news_seen_at = null, second_step_due_at = null, erased_at = now(), updated_at = now()`,
    columns: {
      first_name: { fr: 'Prénom', en: 'First name', erasedTo: `'Compte'` },
      last_name: { fr: 'Nom', en: 'Last name', erasedTo: `'supprimé'` },
      name: { fr: 'Nom affiché', en: 'Name shown', erasedTo: `'Compte supprimé'` },
      email: { fr: 'Adresse e-mail', en: 'E-mail address', erasedTo: `id || '@efface.invalid'` },
      locale: { fr: 'Langue', en: 'Language', word: true },
      created_at: { fr: 'Ouvert le', en: 'Opened on', word: true },
      last_act_on: { fr: 'Dernière connexion', en: 'Last sign-in', word: true },
      closed_reason: {
        ...{ fr: 'Motif de la fermeture', en: 'Reason of the closing', word: true },
        erasedTo: `case when closed_at is null then null else '' end`,
      },
    },
  },
  {
    ...{ table: 'membership', fr: 'Rôles', en: 'Roles', purpose: 'account', retention: 'account', rows: MINE, erasure: 'kept' },
    columns: {
      role: { fr: 'Rôle', en: 'Role', word: true },
      school_id: { fr: 'Établissement', en: 'School', word: true, shownAs: '(select name from school where school.id = school_id)' },
      company_id: { fr: 'Entreprise', en: 'Company', word: true, shownAs: '(select name from company where company.id = company_id)' },
      from_at: { fr: 'Depuis', en: 'Since', word: true },
      to_at: { fr: 'Jusqu’à', en: 'Until', word: true },
    },
  },
  {
    ...{
      table: 'credential',
      fr: 'Mot de passe',
      en: 'Password',
      purpose: 'security',
      retention: 'account',
      rows: MINE,
      erasure: 'deleted',
    },
    columns: {
      created_at: { fr: 'Choisi le', en: 'Chosen on', word: true },
      provider_account_id: { hidden: 'the account once more' },
      ...{ password: HASH, access_token: HASH, refresh_token: HASH, id_token: HASH },
    },
    plain: 'provider_id scope',
  },
  {
    ...{ table: 'session', fr: 'Connexions', en: 'Sign-ins', purpose: 'security', retention: 'session', rows: MINE, erasure: 'deleted' },
    columns: {
      created_at: { fr: 'Ouverte le', en: 'Opened on', word: true },
      ip_address: { fr: 'Adresse IP', en: 'IP address' },
      user_agent: { fr: 'Navigateur', en: 'Browser' },
      token: { hidden: 'opens the account' },
    },
  },
  {
    ...{ table: 'known_device', fr: 'Navigateurs connus', en: 'Known browsers', purpose: 'security', retention: 'browser' },
    ...{ rows: MINE, erasure: 'deleted' },
    columns: {
      user_agent: { fr: 'Navigateur', en: 'Browser' },
      last_sign_in_at: { fr: 'Dernière connexion', en: 'Last sign-in', word: true },
      token_hash: HASH,
    },
  },
  {
    ...{
      table: 'second_step',
      fr: 'Validation en deux étapes',
      en: 'Second step of the sign-in',
      purpose: 'security',
      retention: 'account',
    },
    ...{ rows: MINE, erasure: 'deleted' },
    columns: { confirmed_at: { fr: 'Activée le', en: 'On since', word: true }, sealed_secret: { hidden: 'opens the account' } },
  },
  {
    ...{ table: 'recovery_code', fr: 'Codes de secours', en: 'Recovery codes', purpose: 'security', retention: 'account' },
    ...{ rows: MINE, erasure: 'deleted' },
    columns: { used_at: { fr: 'Utilisé le', en: 'Used on', word: true }, code_hash: HASH },
  },
  {
    ...{ table: 'account_token', fr: 'Liens envoyés', en: 'Links sent', purpose: 'security', retention: 'link', rows: MINE },
    erasure: 'deleted',
    columns: {
      purpose: { fr: 'Pour', en: 'For', word: true },
      created_at: { fr: 'Envoyé le', en: 'Sent on', word: true },
      token_hash: HASH,
    },
  },
  {
    ...{ table: 'verification', fr: 'Liens de connexion', en: 'Sign-in links', purpose: 'security', retention: 'link' },
    ...{ rows: 'value = :account::text', erasure: 'deleted' },
    columns: {
      created_at: { fr: 'Envoyé le', en: 'Sent on', word: true },
      identifier: HASH,
      value: { hidden: 'the account once more' },
    },
  },
  {
    ...{ table: 'email_change', fr: 'Adresses précédentes', en: 'Earlier addresses', purpose: 'security', retention: 'address_change' },
    ...{ rows: MINE, erasure: 'deleted' },
    columns: {
      old_email: { fr: 'Ancienne adresse', en: 'Old address' },
      new_email: { fr: 'Nouvelle adresse', en: 'New address' },
      reason: { fr: 'Motif', en: 'Reason' },
      source: { fr: 'Demandée par', en: 'Asked by', word: true },
      created_at: { fr: 'Demandée le', en: 'Asked on', word: true },
      ...{ token_hash: HASH, undo_hash: HASH },
    },
  },
  {
    ...{ table: 'letter_preference', fr: 'Choix des courriels', en: 'Choice of letters', purpose: 'letters', retention: 'account' },
    ...{ rows: MINE, erasure: 'deleted' },
    columns: { letter: { fr: 'Lettre', en: 'Letter', word: true }, frequency: { fr: 'Rythme', en: 'Frequency', word: true } },
  },
  {
    isAppendOnly: true,
    ...{ table: 'consent', fr: 'Accords', en: 'Consents', purpose: 'visibility', retention: 'account', rows: MINE, erasure: 'deleted' },
    columns: {
      purpose: { fr: 'Objet', en: 'About', word: true },
      given: { fr: 'Donné', en: 'Given', word: true },
      text_version: { fr: 'Version du texte', en: 'Version of the text', word: true },
      decided_at: { fr: 'Le', en: 'On', word: true },
    },
  },
  {
    ...{ table: 'saved_view', fr: 'Vues enregistrées', en: 'Saved views', purpose: 'account', retention: 'account', rows: MINE },
    erasure: 'deleted',
    columns: { name: { fr: 'Nom', en: 'Name' }, search: { fr: 'Recherche', en: 'Search' } },
    plain: 'screen',
  },
  {
    ...{
      table: 'idempotency_key',
      fr: 'Requêtes',
      en: 'Requests',
      purpose: 'security',
      retention: 'request',
      rows: MINE,
      erasure: 'deleted',
    },
    columns: {
      key: { hidden: 'drawn by the browser' },
      request_hash: HASH,
      result: { hidden: 'an answer of the last day, given again to the same request; the other sections say the same' },
    },
  },
  {
    ...{ table: 'pending_sign_up', fr: 'Inscription à confirmer', en: 'Sign-up to confirm', purpose: 'account', retention: 'sign_up' },
    ...{ rows: 'email = :email or student_id = :student', erasure: 'deleted' },
    columns: {
      email: { fr: 'Adresse e-mail', en: 'E-mail address' },
      first_name: { fr: 'Prénom', en: 'First name' },
      last_name: { fr: 'Nom', en: 'Last name' },
      birth_date: { fr: 'Date de naissance', en: 'Date of birth', word: true },
      siret: { fr: 'SIRET', en: 'SIRET', word: true },
      company_name: { fr: 'Entreprise', en: 'Company' },
      address: { fr: 'Adresse', en: 'Address' },
      commune_insee: { fr: 'Commune', en: 'Municipality', word: true },
      phone: { fr: 'Téléphone', en: 'Phone' },
      token_hash: HASH,
    },
    plain: 'locale naf naf_2025',
  },
  {
    ...{ table: 'invitation', fr: 'Invitations reçues', en: 'Invitations received', purpose: 'account', retention: 'link' },
    ...{ rows: 'email = :email', erasure: 'emptied', sets: 'revoked_at = case when used_at is null then coalesce(revoked_at, now()) end' },
    columns: {
      email: { fr: 'Adresse e-mail', en: 'E-mail address', erasedTo: 'null' },
      role: { fr: 'Rôle', en: 'Role', word: true },
      created_at: { fr: 'Envoyée le', en: 'Sent on', word: true },
      token_hash: HASH,
    },
  },
];
