// Every address of the web application, once: what the browser tests visit and what `npm run screens` takes pictures of.

import { setTimeout as pause } from 'node:timers/promises';

/** The heading of the screen itself: the skeleton that stands before it has one of its own. */
export const SCREEN_HEADING = 'h1:not([role="status"] > h1)';

/** @type {import('./routes.d.mts').Screen[]} */
export const SCREENS = [
  { name: 'home', path: '/', as: ['visitor', 'student', 'placed', 'teacher', 'coordinator', 'school_head', 'tutor'] },
  { name: 'school-team', path: '/etablissement/equipe', as: ['school_head'] },
  { name: 'own-school', path: '/etablissement/fiche', as: ['school_head'] },
  { name: 'offers', path: '/offres', as: ['visitor', 'student'] },
  { name: 'offers-none', path: '/offres', as: ['visitor'], at: () => '/offres?q=stage%20introuvable%20Amiens' },
  { name: 'offers-read', path: '/offres', as: ['visitor'], at: () => '/offres?q=stage%20chimie%20Amiens' },
  { name: 'offer', path: '/offres/$offerId', as: ['visitor', 'student', 'company'], at: ({ match }) => `/offres/${match}` },
  { name: 'score', path: '/comment-le-score-est-calcule', as: ['visitor', 'student', 'company'] },
  { name: 'public-programmes', path: '/formations', as: ['visitor', 'company'] },
  { name: 'public-programmes-none', path: '/formations', as: ['visitor'], at: () => '/formations?q=introuvable' },
  {
    name: 'public-programme',
    path: '/formations/$programmeId',
    as: ['visitor', 'company'],
    at: ({ programme }) => `/formations/${programme}`,
  },
  { name: 'tools', path: '/outils', as: ['visitor', 'company'] },
  { name: 'verification', path: '/verifier', as: ['visitor', 'company'] },
  { name: 'allowance-empty', path: '/outils/gratification', as: ['visitor'] },
  {
    name: 'allowance',
    path: '/outils/gratification',
    as: ['visitor', 'company'],
    at: () => '/outils/gratification?from=2025-11-03&to=2026-02-27&closures=2025-12-22/2025-12-31&doneHours=40',
  },
  {
    name: 'allowance-not-published',
    path: '/outils/gratification',
    as: ['visitor'],
    at: () => '/outils/gratification?from=2027-01-04&to=2027-07-30&week=420,420,420,0,0,210,0&school=rural',
  },
  {
    name: 'allowance-wrong',
    path: '/outils/gratification',
    as: ['visitor'],
    at: () => '/outils/gratification?from=2026-06-30&to=2026-03-02',
  },
  { name: 'apprentice-pay', path: '/outils/salaire-apprenti', as: ['visitor'] },
  {
    name: 'apprentice-pay-case',
    path: '/outils/salaire-apprenti',
    as: ['visitor'],
    at: () => '/outils/salaire-apprenti?birthDate=2007-05-18&start=2026-09-01&end=2028-08-31&cycleYears=2&idcc=0044&level=5&headcount=40',
  },
  {
    name: 'apprentice-pay-refused',
    path: '/outils/salaire-apprenti',
    as: ['visitor'],
    at: () =>
      '/outils/salaire-apprenti?birthDate=2006-03-10&start=2026-09-15&end=2027-08-31&signedOn=2026-09-20&course=repeat&cycleYears=2&initialEnd=2026-06-30&level=5&headcount=40',
  },
  {
    name: 'apprentice-pay-too-old',
    path: '/outils/salaire-apprenti',
    as: ['visitor'],
    at: () => '/outils/salaire-apprenti?birthDate=2000-05-18&start=2018-09-03&end=2020-08-31&cycleYears=2',
  },
  {
    name: 'company-public',
    path: '/entreprises/$companyId',
    as: ['visitor', 'student', 'teacher'],
    at: ({ companyId }) => `/entreprises/${companyId}`,
  },
  { name: 'offers-filtered', path: '/offres', as: ['visitor'], at: () => '/offres?place=80021&radius=60&sort=nearest&kind=internship' },
  { name: 'legal-notice', path: '/mentions-legales', as: ['visitor'] },
  { name: 'privacy', path: '/confidentialite', as: ['visitor'] },
  { name: 'terms', path: '/conditions', as: ['visitor'] },
  { name: 'accessibility', path: '/accessibilite', as: ['visitor'] },
  { name: 'sources', path: '/sources', as: ['visitor'] },
  { name: 'sign-in', path: '/connexion', as: ['visitor'] },
  { name: 'sign-in-link', path: '/connexion/lien', as: ['visitor'] },
  { name: 'sign-in-link-enter', path: '/connexion/lien', as: ['visitor'], at: () => '/connexion/lien?token=abc' },
  { name: 'sign-in-code', path: '/connexion/code', as: ['visitor'] },
  { name: 'address-confirm-dead', path: '/adresse/confirmer', as: ['visitor'], at: () => '/adresse/confirmer?token=abc' },
  { name: 'address-undo-dead', path: '/adresse/annuler', as: ['visitor'], at: () => '/adresse/annuler?token=abc' },
  { name: 'my-account', path: '/mon-compte', as: ['student', 'company', 'teacher', 'coordinator'] },
  { name: 'my-data', path: '/mon-compte/donnees', as: ['student', 'company', 'teacher', 'coordinator'] },
  { name: 'erase-account', path: '/mon-compte/effacer', as: ['student', 'company', 'teacher', 'coordinator'] },
  { name: 'account-erased', path: '/compte-efface', as: ['visitor'] },
  { name: 'second-step', path: '/mon-compte/deux-etapes', as: ['student', 'coordinator'] },
  { name: 'news', path: '/nouvelles', as: ['student', 'company', 'teacher', 'coordinator'] },
  { name: 'sign-up', path: '/inscription', as: ['visitor'] },
  { name: 'sign-up-code', path: '/inscription/eleve', as: ['visitor'] },
  { name: 'sign-up-student', path: '/inscription/eleve', as: ['visitor'], at: ({ code }) => `/inscription/eleve?code=${code}` },
  { name: 'sign-up-company', path: '/inscription/entreprise', as: ['visitor'] },
  { name: 'mail-sent', path: '/inscription/courriel', as: ['visitor'] },
  { name: 'ask-colleague', path: '/inscription/collegue', as: ['visitor'] },
  { name: 'confirm', path: '/confirmer', as: ['visitor'], at: ({ signUp }) => `/confirmer?token=${signUp}` },
  { name: 'confirm-dead', path: '/confirmer', as: ['visitor'], at: () => '/confirmer?token=abc' },
  { name: 'confirm-no-link', path: '/confirmer', as: ['visitor'] },
  { name: 'password-forgotten', path: '/mot-de-passe', as: ['visitor'] },
  { name: 'password-new', path: '/mot-de-passe/nouveau', as: ['visitor'], at: () => '/mot-de-passe/nouveau?token=abc' },
  { name: 'invitation', path: '/invitation', as: ['visitor'], at: ({ invitation }) => `/invitation?token=${invitation}` },
  { name: 'unsubscribe', path: '/desabonnement/$token', as: ['visitor'], at: ({ letter }) => `/desabonnement/${letter}` },
  { name: 'letter-link-dead', path: '/desabonnement/$token', as: ['visitor'], at: () => '/desabonnement/abc' },
  { name: 'letters-by-link', path: '/preferences/$token', as: ['visitor'], at: ({ letter }) => `/preferences/${letter}` },
  { name: 'guardian-dead', path: '/responsable', as: ['visitor'], at: () => '/responsable?token=abc' },
  { name: 'signatures-none', path: '/signatures', as: ['company', 'teacher'] },
  { name: 'signature-gone', path: '/signatures', as: ['teacher'], at: () => '/signatures?document=abc' },
  { name: 'signature-link-dead', path: '/signature', as: ['visitor'], at: () => '/signature?token=abc' },
  {
    name: 'agreement-by-link',
    path: '/convention',
    as: ['visitor'],
    at: ({ hostAgreement }) => `/convention?token=${hostAgreement.token}`,
  },
  {
    name: 'contract-by-link',
    path: '/contrat',
    as: ['visitor'],
    at: ({ hostContract }) => `/contrat?token=${hostContract.token}`,
  },
  { name: 'contract-link-dead', path: '/contrat', as: ['visitor'], at: () => '/contrat?token=abc' },
  { name: 'agreement-link-dead', path: '/convention', as: ['visitor'], at: () => '/convention?token=abc' },
  { name: 'place-link-dead', path: '/place', as: ['visitor'], at: () => '/place?token=abc' },
  { name: 'invitation-dead', path: '/invitation', as: ['visitor'], at: () => '/invitation?token=abc' },
  { name: 'not-found', path: null, as: ['visitor', 'student'], at: () => '/nulle-part' },

  { name: 'matches', path: '/mes-offres', as: ['student'] },
  { name: 'match', path: '/mes-offres/$offerId', as: ['student'], at: ({ match }) => `/mes-offres/${match}` },
  { name: 'excluded-offers', path: '/offres-ecartees', as: ['student'] },
  { name: 'saved-offers', path: '/offres-enregistrees', as: ['student'] },
  { name: 'my-applications', path: '/mes-candidatures', as: ['student', 'placed'] },
  { name: 'declare-place', path: '/mes-places/nouvelle', as: ['student'] },
  { name: 'my-place', path: '/mes-places/$placementId', as: ['placed'], at: ({ placement }) => `/mes-places/${placement}` },
  {
    name: 'unsolicited',
    path: '/entreprises/$companyId/candidature',
    as: ['student'],
    at: ({ companyId }) => `/entreprises/${companyId}/candidature`,
  },
  {
    name: 'invited',
    path: '/mes-invitations/$invitationId',
    as: ['student'],
    at: ({ invited }) => `/mes-invitations/${invited}`,
  },
  { name: 'profile', path: '/profil', as: ['student'] },
  { name: 'my-privacy', path: '/profil/confidentialite', as: ['student'] },
  { name: 'letters-about-me', path: '/mes-courriels', as: ['student'] },
  { name: 'welcome', path: '/bienvenue', as: ['student'] },
  { name: 'welcome-training', path: '/bienvenue/$step', as: ['student'], at: () => '/bienvenue/formation' },
  { name: 'welcome-dates', path: '/bienvenue/$step', as: ['student'], at: () => '/bienvenue/dates' },
  { name: 'welcome-place', path: '/bienvenue/$step', as: ['student'], at: () => '/bienvenue/lieu' },

  { name: 'company-offers', path: '/entreprise/offres', as: ['company'] },
  { name: 'inbox', path: '/entreprise/candidatures', as: ['company'] },
  { name: 'inbox-all', path: '/entreprise/candidatures', as: ['company'], at: () => '/entreprise/candidatures?etat=all' },
  { name: 'inbox-none', path: '/entreprise/candidatures', as: ['company'], at: () => '/entreprise/candidatures?etat=pool&jours=14' },
  { name: 'offer-new', path: '/entreprise/offres/nouvelle', as: ['company'] },
  { name: 'offer-draft', path: '/entreprise/offres/$offerId', as: ['company'], at: ({ draft }) => `/entreprise/offres/${draft}` },
  { name: 'offer-edit', path: '/entreprise/offres/$offerId', as: ['company'], at: ({ published }) => `/entreprise/offres/${published}` },
  {
    name: 'offer-published',
    path: '/entreprise/offres/$offerId/en-ligne',
    as: ['company'],
    at: ({ published }) => `/entreprise/offres/${published}/en-ligne`,
  },
  {
    name: 'offer-preview',
    path: '/entreprise/offres/$offerId/apercu',
    as: ['company'],
    at: ({ draft }) => `/entreprise/offres/${draft}/apercu`,
  },
  {
    name: 'offer-extend',
    path: '/entreprise/offres/$offerId/prolonger',
    as: ['company'],
    at: ({ published }) => `/entreprise/offres/${published}/prolonger`,
  },
  {
    name: 'offer-waiting',
    path: '/entreprise/offres/$offerId',
    as: ['company'],
    at: ({ submitted }) => `/entreprise/offres/${submitted}`,
  },
  {
    name: 'offer-to-correct',
    path: '/entreprise/offres/$offerId',
    as: ['company'],
    at: ({ toCorrect }) => `/entreprise/offres/${toCorrect}`,
  },
  {
    name: 'offer-again',
    path: '/entreprise/offres/$offerId/reprendre',
    as: ['company'],
    at: ({ published }) => `/entreprise/offres/${published}/reprendre`,
  },
  {
    name: 'applicants',
    path: '/entreprise/offres/$offerId/candidatures',
    as: ['company'],
    at: ({ published }) => `/entreprise/offres/${published}/candidatures`,
  },
  {
    name: 'applicant',
    path: '/entreprise/candidatures/$applicationId',
    as: ['company'],
    at: ({ application }) => `/entreprise/candidatures/${application}`,
  },
  { name: 'talent-pool', path: '/entreprise/vivier', as: ['company'] },
  { name: 'unsolicited-applications', path: '/entreprise/candidatures-spontanees', as: ['company'] },
  {
    name: 'candidates',
    path: '/entreprise/offres/$offerId/candidatures',
    as: ['company'],
    at: ({ candidate }) => `/entreprise/offres/${candidate.offerId}/candidatures`,
  },
  {
    name: 'candidate',
    path: '/entreprise/offres/$offerId/candidats/$candidateId',
    as: ['company'],
    at: ({ candidate }) => `/entreprise/offres/${candidate.offerId}/candidats/${candidate.id}`,
  },
  { name: 'company-page', path: '/entreprise/page', as: ['company'] },
  { name: 'sites', path: '/entreprise/sites', as: ['company'] },
  { name: 'company-derogations', path: '/entreprise/derogations', as: ['company'] },
  { name: 'team', path: '/entreprise/equipe', as: ['company'] },

  { name: 'join', path: '/rejoindre', as: ['visitor'] },
  { name: 'classes', path: '/classes', as: ['teacher', 'school_head'] },
  { name: 'class', path: '/classes/$classId', as: ['teacher', 'school_head'], at: ({ group }) => `/classes/${group}` },
  { name: 'class-settings', path: '/classes/$classId/reglages', as: ['teacher'], at: ({ group }) => `/classes/${group}/reglages` },
  { name: 'school-year', path: '/etablissement/annee', as: ['school_head', 'teacher'] },
  { name: 'school-places', path: '/etablissement/places', as: ['school_head', 'teacher'] },
  {
    name: 'school-place',
    path: '/etablissement/places/$placementId',
    as: ['school_head', 'teacher'],
    at: ({ declared }) => `/etablissement/places/${declared}`,
  },
  {
    name: 'declare-place-for',
    path: '/etablissement/places/nouvelle/$studentId',
    as: ['school_head', 'teacher'],
    at: ({ unplaced }) => `/etablissement/places/nouvelle/${unplaced}`,
  },
  {
    name: 'agreements',
    path: '/etablissement/conventions',
    as: ['school_head', 'teacher'],
    at: () => '/etablissement/conventions?etape=with_host',
  },
  { name: 'agreements-none', path: '/etablissement/conventions', as: ['school_head'], at: () => '/etablissement/conventions?etape=over' },
  { name: 'agreement-texts', path: '/etablissement/conventions/textes', as: ['school_head'] },
  { name: 'agreement-group', path: '/etablissement/conventions/groupe', as: ['school_head'] },
  {
    name: 'agreement',
    path: '/etablissement/conventions/$agreementId',
    as: ['school_head', 'teacher'],
    at: ({ agreement }) => `/etablissement/conventions/${agreement}`,
  },
  { name: 'company-agreements', path: '/entreprise/conventions', as: ['company'] },
  {
    name: 'company-agreements-none',
    path: '/entreprise/conventions',
    as: ['company'],
    at: () => '/entreprise/conventions?etape=to_sign',
  },
  {
    name: 'company-agreement',
    path: '/entreprise/conventions/$agreementId',
    as: ['company'],
    at: ({ hostAgreement }) => `/entreprise/conventions/${hostAgreement.id}`,
  },
  {
    name: 'contracts',
    path: '/etablissement/contrats',
    as: ['school_head', 'teacher'],
    at: () => '/etablissement/contrats?etape=with_employer',
  },
  { name: 'contracts-none', path: '/etablissement/contrats', as: ['school_head'], at: () => '/etablissement/contrats?etape=over' },
  {
    name: 'contract',
    path: '/etablissement/contrats/$contractId',
    as: ['school_head', 'teacher'],
    at: ({ hostContract }) => `/etablissement/contrats/${hostContract.id}`,
  },
  { name: 'company-contracts', path: '/entreprise/contrats', as: ['company'] },
  {
    name: 'company-contract',
    path: '/entreprise/contrats/$contractId',
    as: ['company'],
    at: ({ hostContract }) => `/entreprise/contrats/${hostContract.id}`,
  },
  { name: 'frameworks', path: '/etablissement/partenariats', as: ['school_head', 'teacher'] },
  {
    name: 'frameworks-none',
    path: '/etablissement/partenariats',
    as: ['school_head'],
    at: () => '/etablissement/partenariats?etape=ended',
  },
  {
    name: 'framework',
    path: '/etablissement/partenariats/$frameworkId',
    as: ['school_head', 'teacher'],
    at: ({ framework }) => `/etablissement/partenariats/${framework.running}`,
  },
  {
    name: 'framework-draft',
    path: '/etablissement/partenariats/$frameworkId',
    as: ['school_head'],
    at: ({ framework }) => `/etablissement/partenariats/${framework.draft}`,
  },
  {
    name: 'framework-to-sign',
    path: '/etablissement/partenariats/$frameworkId',
    as: ['school_head'],
    at: ({ framework }) => `/etablissement/partenariats/${framework.proposed}`,
  },
  { name: 'company-frameworks', path: '/entreprise/partenariats', as: ['company'] },
  {
    name: 'company-framework',
    path: '/entreprise/partenariats/$frameworkId',
    as: ['company'],
    at: ({ framework }) => `/entreprise/partenariats/${framework.running}`,
  },
  { name: 'company-places', path: '/entreprise/places', as: ['company'] },
  {
    name: 'company-place',
    path: '/entreprise/places/$placementId',
    as: ['company'],
    at: ({ declared }) => `/entreprise/places/${declared}`,
  },
  { name: 'programmes', path: '/etablissement/formations', as: ['school_head', 'teacher'] },
  {
    name: 'programme',
    path: '/etablissement/formations/$programmeId',
    as: ['school_head', 'teacher'],
    at: ({ programme }) => `/etablissement/formations/${programme}`,
  },
  { name: 'class-without-place', path: '/classes/$classId', as: ['teacher'], at: ({ group }) => `/classes/${group}?place=sans&silence=14` },
  { name: 'class-joins', path: '/classes/$classId/inscriptions', as: ['teacher'], at: ({ group }) => `/classes/${group}/inscriptions` },
  { name: 'class-guardians', path: '/classes/$classId/responsables', as: ['teacher'], at: ({ group }) => `/classes/${group}/responsables` },
  { name: 'class-nobody', path: '/classes/$classId', as: ['teacher'], at: ({ group }) => `/classes/${group}?q=personne` },
  {
    name: 'student-sheet',
    path: '/classes/$classId/eleves/$studentId',
    as: ['teacher', 'school_head'],
    at: ({ group, pupil }) => `/classes/${group}/eleves/${pupil}`,
  },
  { name: 'lists', path: '/listes', as: ['teacher'] },
  { name: 'list', path: '/listes/$importId', as: ['teacher'], at: ({ list }) => `/listes/${list}` },
  { name: 'school-derogations', path: '/etablissement/derogations', as: ['teacher'] },
  {
    name: 'prepare-offer',
    path: '/entreprises/$companyId/preparer-une-offre',
    as: ['teacher', 'coordinator'],
    at: ({ companyId }) => `/entreprises/${companyId}/preparer-une-offre`,
  },
  { name: 'my-letters', path: '/compte/courriels', as: ['student', 'company', 'teacher', 'coordinator'] },

  { name: 'companies', path: '/coordination/entreprises', as: ['coordinator'] },
  { name: 'companies-all', path: '/coordination/entreprises', as: ['coordinator'], at: () => '/coordination/entreprises?statut=toutes' },
  {
    name: 'company-sheet',
    path: '/coordination/entreprises/$companyId',
    as: ['coordinator'],
    at: ({ company }) => `/coordination/entreprises/${company}`,
  },
  {
    name: 'company-edit',
    path: '/coordination/entreprises/$companyId/modifier',
    as: ['coordinator'],
    at: ({ company }) => `/coordination/entreprises/${company}/modifier`,
  },
  {
    name: 'company-merge',
    path: '/coordination/entreprises/$companyId/reunir',
    as: ['coordinator'],
    at: ({ company }) => `/coordination/entreprises/${company}/reunir`,
  },
  {
    name: 'company-merge-preview',
    path: '/coordination/entreprises/$companyId/reunir',
    as: ['coordinator'],
    at: ({ company, companyId }) => `/coordination/entreprises/${company}/reunir?avec=${companyId}`,
  },
  { name: 'campus-offers', path: '/coordination/offres', as: ['coordinator'] },
  {
    name: 'campus-offers-to-read',
    path: '/coordination/offres',
    as: ['coordinator'],
    at: () => '/coordination/offres?statut=submitted',
  },
  {
    name: 'offer-review',
    path: '/coordination/offres/$offerId',
    as: ['coordinator'],
    at: ({ submitted }) => `/coordination/offres/${submitted}`,
  },
  {
    name: 'offer-review-sent-back',
    path: '/coordination/offres/$offerId',
    as: ['coordinator'],
    at: ({ toCorrect }) => `/coordination/offres/${toCorrect}`,
  },
  { name: 'campus-offers-none', path: '/coordination/offres', as: ['coordinator'], at: () => '/coordination/offres?q=introuvable' },
  { name: 'escalations', path: '/coordination/sans-reponse', as: ['coordinator'] },
  {
    name: 'escalations-called',
    path: '/coordination/sans-reponse',
    as: ['coordinator'],
    at: () => '/coordination/sans-reponse?liste=appelees',
  },
  { name: 'silent-companies', path: '/coordination/sans-reponse/entreprises', as: ['coordinator'] },
  {
    name: 'escalation',
    path: '/coordination/sans-reponse/$escalationId',
    as: ['coordinator'],
    at: ({ escalation }) => `/coordination/sans-reponse/${escalation}`,
  },
  { name: 'past-breaches', path: '/coordination/faits-passes', as: ['coordinator'] },
  { name: 'reports', path: '/coordination/signalements', as: ['coordinator'] },
  { name: 'guardians-of-campus', path: '/coordination/responsables', as: ['coordinator'] },
  { name: 'reports-closed', path: '/coordination/signalements', as: ['coordinator'], at: () => '/coordination/signalements?etat=traites' },
  {
    name: 'report',
    path: '/coordination/signalements/$reportId',
    as: ['coordinator'],
    at: ({ report }) => `/coordination/signalements/${report}`,
  },
  { name: 'staff-accounts', path: '/coordination/comptes', as: ['coordinator'] },
  {
    name: 'staff-account',
    path: '/coordination/comptes/$accountId',
    as: ['coordinator'],
    at: ({ staffAccount }) => `/coordination/comptes/${staffAccount}`,
  },
  { name: 'file-tickets', path: '/coordination/dossiers', as: ['coordinator'] },
  {
    name: 'student-file',
    path: '/coordination/dossiers/$ticketId',
    as: ['coordinator'],
    at: ({ ticket }) => `/coordination/dossiers/${ticket}`,
  },
  { name: 'schools', path: '/coordination/etablissements', as: ['coordinator'] },
  {
    name: 'school-sheet',
    path: '/coordination/etablissements/$schoolId',
    as: ['coordinator'],
    at: ({ school }) => `/coordination/etablissements/${school}`,
  },
  {
    name: 'school-edit',
    path: '/coordination/etablissements/$schoolId/modifier',
    as: ['coordinator'],
    at: ({ school }) => `/coordination/etablissements/${school}/modifier`,
  },
  { name: 'campus-frameworks', path: '/coordination/partenariats', as: ['coordinator'] },
  {
    name: 'campus-frameworks-none',
    path: '/coordination/partenariats',
    as: ['coordinator'],
    at: () => '/coordination/partenariats?q=introuvable',
  },
  {
    name: 'campus-framework',
    path: '/coordination/partenariats/$frameworkId',
    as: ['coordinator'],
    at: ({ framework }) => `/coordination/partenariats/${framework.running}`,
  },
  { name: 'campus-programmes', path: '/coordination/formations', as: ['coordinator'] },
  { name: 'letters-sent', path: '/coordination/courriels', as: ['coordinator'] },
  { name: 'letters-lost', path: '/coordination/courriels', as: ['coordinator'], at: () => '/coordination/courriels?etat=lost' },
  { name: 'letters-none', path: '/coordination/courriels', as: ['coordinator'], at: () => '/coordination/courriels?q=introuvable' },
  { name: 'letters-dead', path: '/coordination/courriels/non-remis', as: ['coordinator'] },
  { name: 'refused-addresses', path: '/coordination/courriels/adresses-refusees', as: ['coordinator'] },
  { name: 'stopped-tasks', path: '/coordination/courriels/taches-arretees', as: ['coordinator'] },
  { name: 'letter-previews', path: '/coordination/courriels/apercus', as: ['coordinator'] },
  {
    name: 'letter-preview',
    path: '/coordination/courriels/apercus/$letter',
    as: ['coordinator'],
    at: () => '/coordination/courriels/apercus/application-offered?langue=fr&partie=html&theme=light&largeur=desk',
  },
  {
    name: 'letter-preview-text',
    path: '/coordination/courriels/apercus/$letter',
    as: ['coordinator'],
    at: () => '/coordination/courriels/apercus/application-offered?langue=en&partie=text&theme=light&largeur=phone',
  },
  { name: 'audit-log', path: '/journal', as: ['coordinator'] },
  { name: 'audit-log-of-company', path: '/journal', as: ['company'] },
  { name: 'pfmp-orders', path: '/coordination/arretes-pfmp', as: ['coordinator'] },
  { name: 'weights', path: '/coordination/poids', as: ['coordinator'] },
  { name: 'law-parameters', path: '/coordination/parametres-legaux', as: ['coordinator'] },
  { name: 'official-forms', path: '/coordination/formulaires', as: ['coordinator'] },
  {
    name: 'official-form',
    path: '/coordination/formulaires/$formId',
    as: ['coordinator'],
    at: ({ officialForm }) => `/coordination/formulaires/${officialForm}`,
  },
  { name: 'invitations', path: '/coordination/invitations', as: ['coordinator'] },
];

/** How each visitor signs in: one click, or the password that the tests give the demonstration. */
export const signInOf = (visitor) =>
  visitor === 'placed'
    ? { path: '/api/auth/sign-in/email', body: { email: 'noe.carpentier@demo.example', password: 'demonstration' } }
    : { path: '/api/demo/sign-in', body: { key: visitor } };

/** @type {typeof import('./routes.d.mts').addressOf} */
export const addressOf = ({ path, at }, parts) => at?.(parts) ?? path ?? '/';

/** @type {typeof import('./routes.d.mts').findParts} */
export async function findParts(ask, tokenTo, letterToken) {
  const matches = await ask('student', 'GET', '/api/student/matches');
  const offers = await ask('company', 'GET', '/api/company/offers');
  const published = one(
    offers.items,
    'published offer with an application',
    ({ status, applications }) => status === 'published' && applications > 0,
  ).id;
  const applications = await ask('company', 'GET', `/api/offers/${published}/applications`);
  const invitations = await ask('student', 'GET', '/api/student/invitations');
  const company = await ask('company', 'GET', '/api/company');
  await ask('student', 'PUT', `/api/application-drafts/companies/${company.id}`, {
    kind: 'internship',
    motivation: 'Vos amidons m’intéressent.',
  });
  const asked = await anInterview(ask, matches.items, offers.items);
  const group = one(await ask('teacher', 'GET', '/api/classes'), 'class of the teacher');
  const { students } = await ask('teacher', 'GET', `/api/classes/${group.id}`);
  const { placement } = await ask('placed', 'GET', '/api/student/home');
  const declared = one(
    (await ask('company', 'GET', '/api/company/places')).items,
    'place found elsewhere that waits',
    ({ state }) => state === 'declared',
  );
  const unplaced = students.filter((student) => student.placement === null);
  const second = one(unplaced.slice(1), 'second student without a place');
  const hostAgreement = await agreementToFill(ask, tokenTo, { company, student: second });
  const email = 'invitation@lycee.example';
  await ask('coordinator', 'POST', '/api/invitations', { role: 'campus_coordinator', email });
  const newcomer = {
    firstName: 'Ana',
    lastName: 'Petit',
    email: 'ana.petit@eleve.example',
    locale: 'fr',
    classCode: group.code,
    birthDate: '2005-03-01',
  };
  await ask('student', 'POST', '/api/sign-up/student', newcomer);
  const companies = await ask('coordinator', 'GET', '/api/companies?status=verified');
  const staff = await ask('coordinator', 'GET', '/api/campus/accounts?q=hubert');
  const school = one(await ask('coordinator', 'GET', '/api/schools'), 'school');
  const reason = 'Un appel de la famille, à rapprocher des candidatures.';
  const reports = await ask('coordinator', 'GET', '/api/campus/reports');
  const escalations = await ask('coordinator', 'GET', '/api/campus/escalations');
  const ticket = await ask('coordinator', 'POST', '/api/file-tickets', { email: 'lea@demo.example', reason });
  const hostContract = await contractToFill(ask, tokenTo, { company, student: second });
  // Last, since whoever gets a place here is a candidate no more.
  const candidate = await anyCandidate(ask, offers.items);
  return {
    match: one(matches.items, 'match of the student').offer.id,
    free: one(matches.items, 'match without an application', ({ applied, offer }) => applied === null && offer.id !== asked.offer.id).offer
      .id,
    interview: asked.id,
    draft: one(offers.items, 'draft', ({ status, isWithdrawn }) => status === 'draft' && !isWithdrawn).id,
    submitted: one(offers.items, 'offer that the campus reads', ({ status }) => status === 'submitted').id,
    toCorrect: one(offers.items, 'offer that the campus sent back', ({ status }) => status === 'changes_requested').id,
    published,
    application: (
      applications.items.find(({ status }) => status === 'submitted' || status === 'read') ?? one(applications.items, 'application')
    ).id,
    candidate,
    invited: one(invitations.items, 'invitation of the student').id,
    placement: placement.id,
    declared: declared.id,
    agreement: await agreementOfPlace(ask, placement.id),
    unplaced: one(unplaced, 'student without a place').id,
    hostAgreement,
    hostContract,
    framework: await frameworks(ask),
    companyId: company.id,
    group: group.id,
    programme: group.programmeId,
    list: one((await ask('teacher', 'GET', '/api/roster-imports')).items, 'list of students that the teacher sent').id,
    pupil: one(
      students.toSorted((a, b) => b.applications - a.applications),
      'student of the class',
    ).id,
    code: group.code,
    invitation: await tokenTo(email, '/invitation'),
    signUp: await tokenTo(newcomer.email, '/confirmer'),
    letter: letterToken((await ask('student', 'GET', '/api/account/me')).account.id, 'application-read'),
    company: one(companies.items, 'verified company').id,
    staffAccount: one(staff.items, 'staff account').id,
    school: school.id,
    ticket: ticket.id,
    officialForm: await officialFormInUse(ask),
    report: one(reports.items, 'report').id,
    escalation: one(escalations.items, 'company to call').id,
  };
}

/** The first of these. Throws, naming what the demonstration does not have. */
function one(items, what, isWanted = () => true) {
  const found = items.find(isWanted);
  if (!found) throw new Error(`the demonstration has no ${what}`);
  return found;
}

/** The coordinator gives a form, matches what its names say, and uses it from today on; in a world that has one, this one waits. */
async function officialFormInUse(ask) {
  const { formPdf } = await import('../../dist/libs/documents/src/forms/form-pdf.sample.js');
  const query = new URLSearchParams({ kind: 'apprenticeship', title: 'Formulaire d’essai, 2027' });
  const form = await ask('coordinator', 'POST', `/api/campus/official-forms?${query}`, Buffer.from(await formPdf()));
  const path = `/api/campus/official-forms/${form.id}`;
  await ask('coordinator', 'PUT', `${path}/map`, { version: form.version, map: form.proposal });
  await ask('coordinator', 'PUT', `${path}/start`, { validFrom: new Date().toISOString().slice(0, 10) });
  return form.id;
}

/** The teacher declares a place at the company, which confirms it: its agreement begins, and the company gets the link to its part. */
async function agreementToFill(ask, tokenTo, { company, student }) {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const place = {
    ...{ hostNumber: company.sites[0].siret, kind: 'internship', weeklyMinutes: 2_100, hazards: [] },
    ...{ startOn: day(70), endOn: day(120) },
  };
  const { id } = await ask('teacher', 'POST', `/api/school-places/students/${student.id}`, place);
  await ask('company', 'POST', `/api/company/places/${id}/confirmation`);
  const { account } = await ask('company', 'GET', '/api/account/me');
  const { items } = await ask('company', 'GET', '/api/company/agreements?step=with_host');
  return { id: one(items, 'agreement of the company').id, token: await tokenTo(account.email, '/convention') };
}

/** The same for an apprenticeship of the same student, later: its contract begins, and the company gets the link to its part. */
async function contractToFill(ask, tokenTo, { company, student }) {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const place = {
    ...{ hostNumber: company.sites[0].siret, kind: 'apprenticeship', weeklyMinutes: 2_100, hazards: [] },
    ...{ startOn: day(140), endOn: day(500) },
  };
  const { id } = await ask('teacher', 'POST', `/api/school-places/students/${student.id}`, place);
  await ask('company', 'POST', `/api/company/places/${id}/confirmation`);
  const { account } = await ask('company', 'GET', '/api/account/me');
  const { items } = await ask('company', 'GET', '/api/company/contracts?step=with_employer');
  return { id: one(items, 'contract of the company').id, token: await tokenTo(account.email, '/contrat') };
}

/** Of the school and the company of the demonstration that runs; of the school, a draft and one to sign. */
async function frameworks(ask) {
  const ofState = async (as, step, state) =>
    one(
      (await ask(as, 'GET', `/api/framework-agreements?step=${step}`)).items,
      `framework agreement that is ${state}`,
      (row) => row.state === state,
    );
  const running = await ofState('company', 'current', 'running');
  const [draft, proposed] = [await ofState('school_head', 'preparing', 'draft'), await ofState('school_head', 'preparing', 'proposed')];
  return { running: running.id, draft: draft.id, proposed: proposed.id };
}

/** The student applies to an offer of the company, which proposes two times; once, however often it is asked. */
async function anInterview(ask, matches, offers) {
  const { items } = await ask('student', 'GET', '/api/applications?limit=50');
  const known = items.find(({ status }) => status === 'interview');
  if (known) return known;
  const isTheirs = ({ offer }) => offers.some(({ id, status }) => id === offer.id && status === 'published');
  const offerId = one(matches, 'match with this company to apply to', (match) => match.applied === null && isTheirs(match)).offer.id;
  const { id } = await ask('student', 'POST', '/api/applications', { offerId, motivation: 'Votre laboratoire est à côté de chez moi.' });
  const slots = [3, 4].map((days) => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + days * 86_400_000).toISOString());
  const asked = {
    mode: 'site',
    place: '12 rue des Champs, demandez le laboratoire',
    note: 'Votre cahier de laboratoire.',
    durationMinutes: 45,
    slots,
  };
  await ask('company', 'POST', `/api/applications/${id}/interview`, asked);
  return { id, offer: { id: offerId } };
}

/** With the host of the student who has a place; begun once, however often it is asked. */
async function agreementOfPlace(ask, placementId) {
  const begun = await ask('school_head', 'POST', `/api/school-agreements/of-placement/${placementId}`);
  if (begun.id) return begun.id;
  const { agreementId } = await ask('placed', 'GET', `/api/student/placements/${placementId}`);
  return agreementId;
}

/** Of the first published offer that has one, once the worker has scored it. */
async function anyCandidate(ask, offers) {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(200)) {
    for (const { id: offerId } of offers.filter(({ status }) => status === 'published')) {
      const { items } = await ask('company', 'GET', `/api/offers/${offerId}/candidates`);
      if (items[0]) return { offerId, id: items[0].id };
    }
  }
  throw new Error('the demonstration has no candidate to show');
}
