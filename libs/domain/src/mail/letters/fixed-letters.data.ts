import { COMPANY_ROLES, PERSON_ROLES } from '../../role.js';
import type { FixedLetterDeclaration } from './letter-declaration.js';

/** Letters that cannot be switched off, in the order of the preferences page. */
export const FIXED_LETTERS = {
  'account-confirmation': {
    title: { fr: 'Confirmation de l’adresse', en: 'Confirmation of the address' },
    readerTitle: { fr: 'Confirmation de votre adresse', en: 'Confirmation of your address' },
    readers: PERSON_ROLES,
    reason: 'account',
    lane: 'urgent',
  },
  'account-exists': {
    title: { fr: 'Compte déjà ouvert', en: 'Account already open' },
    readerTitle: { fr: 'Tentative d’inscription avec votre adresse', en: 'Attempt to sign up with your address' },
    readers: PERSON_ROLES,
    reason: 'account',
    lane: 'urgent',
  },
  'magic-link': {
    title: { fr: 'Lien de connexion', en: 'Sign-in link' },
    readers: PERSON_ROLES,
    reason: 'account',
    lane: 'urgent',
  },
  'password-reset': {
    title: { fr: 'Nouveau mot de passe', en: 'New password' },
    readers: PERSON_ROLES,
    reason: 'account',
    lane: 'urgent',
  },
  invitation: {
    title: { fr: 'Invitation à ouvrir un compte', en: 'Invitation to open an account' },
    readers: [],
    reason: 'account',
    lane: 'urgent',
  },
  'roster-invitation': {
    title: { fr: 'Invitation d’un élève de la liste', en: 'Invitation of a student of the list' },
    readers: [],
    reason: 'account',
    lane: 'urgent',
  },
  'roster-to-confirm': {
    title: { fr: 'Inscription à confirmer', en: 'Sign-up to confirm' },
    readers: ['teacher'],
    reason: 'account',
  },
  'roster-decided': {
    title: { fr: 'Décision sur une inscription', en: 'Decision on a sign-up' },
    readerTitle: { fr: 'Votre inscription', en: 'Your sign-up' },
    readers: ['student'],
    reason: 'account',
  },
  'company-verified': {
    title: { fr: 'Entreprise vérifiée', en: 'Company verified' },
    readers: COMPANY_ROLES,
    reason: 'account',
  },
  'company-suspended': {
    title: { fr: 'Entreprise suspendue', en: 'Company suspended' },
    readers: COMPANY_ROLES,
    reason: 'account',
  },
  'company-warned': {
    title: { fr: 'Avertissement', en: 'Warning' },
    readers: COMPANY_ROLES,
    reason: 'account',
  },
  'company-reinstated': {
    title: { fr: 'Entreprise rétablie', en: 'Company reinstated' },
    readers: COMPANY_ROLES,
    reason: 'account',
  },
  'company-silence-warning': {
    title: { fr: 'Candidatures restées sans réponse', en: 'Applications left without an answer' },
    readers: COMPANY_ROLES,
    reason: 'answer',
  },
  'company-offers-paused': {
    title: { fr: 'Offres en pause, faute de réponse', en: 'Offers paused for want of answers' },
    readers: COMPANY_ROLES,
    reason: 'answer',
  },
  'company-offers-resumed': {
    title: { fr: 'Pause des offres levée', en: 'Pause of the offers lifted' },
    readers: COMPANY_ROLES,
    reason: 'answer',
  },
  'company-join-asked': {
    title: { fr: 'Demande pour rejoindre une entreprise', en: 'Request to join a company' },
    readerTitle: { fr: 'Demande d’un collègue', en: 'A colleague’s request' },
    readers: COMPANY_ROLES,
    reason: 'account',
  },
  'company-member-removed': {
    title: { fr: 'Retrait d’une équipe', en: 'Removal from a team' },
    readerTitle: { fr: 'Départ d’un collègue', en: 'A colleague’s departure' },
    readers: COMPANY_ROLES,
    reason: 'account',
  },
  'application-proposed': {
    title: { fr: 'Offre proposée par l’enseignant', en: 'Offer proposed by the teacher' },
    readerTitle: { fr: 'Candidature préparée pour vous, à confirmer', en: 'Application prepared for you, to confirm' },
    readers: ['student'],
    reason: 'answer',
  },
  'application-interview': {
    title: { fr: 'Entretien', en: 'Interview' },
    readerTitle: { fr: 'Entretien proposé, confirmé, déplacé', en: 'Interview proposed, confirmed, moved' },
    readers: ['student', ...COMPANY_ROLES],
    reason: 'answer',
    inTeacherDigest: true,
  },
  'application-offered': {
    title: { fr: 'Place proposée', en: 'Place offered' },
    readers: ['student'],
    reason: 'answer',
  },
  'application-rejected': {
    title: { fr: 'Candidature refusée', en: 'Application refused' },
    readerTitle: { fr: 'Réponse négative', en: 'Answer: no' },
    readers: ['student'],
    reason: 'answer',
  },
  'application-refusal-corrected': {
    title: { fr: 'Refus corrigé', en: 'Refusal corrected' },
    readerTitle: { fr: 'Un refus corrigé par l’entreprise', en: 'A refusal corrected by the company' },
    readers: ['student'],
    reason: 'answer',
  },
  'application-refused-by-phone': {
    title: { fr: 'Refus noté par téléphone', en: 'Refusal noted on the phone' },
    readers: COMPANY_ROLES,
    reason: 'answer',
  },
  'application-accepted': {
    title: { fr: 'Place acceptée', en: 'Place accepted' },
    readerTitle: { fr: 'Place confirmée', en: 'Place confirmed' },
    readers: ['student', ...COMPANY_ROLES],
    reason: 'answer',
  },
  'application-offer-lapsed': {
    title: { fr: 'Place proposée restée sans réponse', en: 'Offered place left without an answer' },
    readerTitle: { fr: 'Place non confirmée à temps', en: 'Place not confirmed in time' },
    readers: ['student', ...COMPANY_ROLES],
    reason: 'answer',
    inTeacherDigest: true,
  },
  'application-cancelled': {
    title: { fr: 'Place annulée', en: 'Place cancelled' },
    readers: ['student', ...COMPANY_ROLES, 'teacher'],
    reason: 'answer',
    inTeacherDigest: true,
  },
  'offer-changes-requested': {
    title: { fr: 'Offre à corriger', en: 'Offer to correct' },
    readerTitle: { fr: 'Corrections demandées sur une offre', en: 'Corrections asked for on an offer' },
    readers: COMPANY_ROLES,
    reason: 'answer',
  },
  'offer-claim': {
    title: { fr: 'Offre préparée pour une entreprise', en: 'Offer prepared for a company' },
    readerTitle: { fr: 'Offre écrite pour vous, à reprendre', en: 'Offer written for you, to take over' },
    readers: COMPANY_ROLES,
    reason: 'answer',
  },
  'address-refused': {
    title: { fr: 'Adresse qui refuse nos lettres', en: 'Address that refuses our letters' },
    readers: ['teacher', 'company_admin'],
    reason: 'safety',
  },
  'application-escalated': {
    title: { fr: 'Candidature en attente, signalée', en: 'Waiting application, escalated' },
    readerTitle: { fr: 'Candidature restée sans réponse', en: 'Application left without an answer' },
    readers: ['campus_coordinator'],
    reason: 'safety',
    inTeacherDigest: true,
  },
  'application-guardian-copy': {
    title: { fr: 'Copie au responsable légal', en: 'Copy to the guardian' },
    readers: [],
    reason: 'safety',
  },
  'message-reported': {
    title: { fr: 'Message signalé', en: 'Message reported' },
    readers: ['teacher', 'campus_coordinator'],
    reason: 'safety',
    lane: 'urgent',
  },
} satisfies Record<string, FixedLetterDeclaration>;
