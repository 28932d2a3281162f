// Every address of the web application, once: what the browser tests visit and what `npm run screens` takes pictures of.

/** @type {import('./routes.d.mts').Screen[]} */
export const SCREENS = [
  { name: 'home', path: '/', as: ['visitor', 'student', 'company', 'teacher', 'coordinator'] },
  { name: 'offers', path: '/offres', as: ['visitor', 'student'] },
  { name: 'offers-none', path: '/offres', as: ['visitor'], at: () => '/offres?q=introuvable' },
  { name: 'offer', path: '/offres/$offerId', as: ['visitor', 'student', 'company'], at: ({ match }) => `/offres/${match}` },
  { name: 'sign-in', path: '/connexion', as: ['visitor'] },
  { name: 'sign-up', path: '/inscription', as: ['visitor'] },
  { name: 'sign-up-code', path: '/inscription/eleve', as: ['visitor'] },
  { name: 'sign-up-student', path: '/inscription/eleve', as: ['visitor'], at: ({ code }) => `/inscription/eleve?code=${code}` },
  { name: 'sign-up-company', path: '/inscription/entreprise', as: ['visitor'] },
  { name: 'mail-sent', path: '/inscription/courriel', as: ['visitor'] },
  { name: 'ask-colleague', path: '/inscription/collegue', as: ['visitor'] },
  { name: 'confirm', path: '/confirmer', as: ['visitor'], at: () => '/confirmer?token=abc' },
  { name: 'confirm-no-link', path: '/confirmer', as: ['visitor'] },
  { name: 'password-forgotten', path: '/mot-de-passe', as: ['visitor'] },
  { name: 'password-new', path: '/mot-de-passe/nouveau', as: ['visitor'], at: () => '/mot-de-passe/nouveau?token=abc' },
  { name: 'invitation', path: '/invitation', as: ['visitor'], at: ({ invitation }) => `/invitation?token=${invitation}` },
  { name: 'invitation-dead', path: '/invitation', as: ['visitor'], at: () => '/invitation?token=abc' },
  { name: 'not-found', path: null, as: ['visitor', 'student'], at: () => '/nulle-part' },

  { name: 'matches', path: '/mes-offres', as: ['student'] },
  { name: 'match', path: '/mes-offres/$offerId', as: ['student'], at: ({ match }) => `/mes-offres/${match}` },
  { name: 'my-applications', path: '/mes-candidatures', as: ['student'] },
  { name: 'profile', path: '/profil', as: ['student'] },

  { name: 'company-offers', path: '/entreprise/offres', as: ['company'] },
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
  { name: 'team', path: '/entreprise/equipe', as: ['company'] },

  { name: 'classes', path: '/classes', as: ['teacher'] },
  { name: 'class', path: '/classes/$classId', as: ['teacher'], at: ({ group }) => `/classes/${group}` },
  { name: 'class-nobody', path: '/classes/$classId', as: ['teacher'], at: ({ group }) => `/classes/${group}?q=personne` },

  { name: 'companies', path: '/coordination/entreprises', as: ['coordinator'] },
  { name: 'schools', path: '/coordination/etablissements', as: ['coordinator'] },
  { name: 'invitations', path: '/coordination/invitations', as: ['coordinator'] },
];

/** @type {typeof import('./routes.d.mts').addressOf} */
export const addressOf = ({ path, at }, parts) => at?.(parts) ?? path ?? '/';

/** @type {typeof import('./routes.d.mts').findParts} */
export async function findParts(ask, tokenTo) {
  const matches = await ask('student', 'GET', '/api/student/matches');
  const offers = await ask('company', 'GET', '/api/company/offers');
  const published = offers.items.find(({ status, applications }) => status === 'published' && applications > 0).id;
  const applications = await ask('company', 'GET', `/api/offers/${published}/applications`);
  const [group] = await ask('teacher', 'GET', '/api/classes');
  const email = 'invitation@lycee.example';
  await ask('coordinator', 'POST', '/api/invitations', { role: 'campus_coordinator', email });
  return {
    match: matches.items[0].offer.id,
    draft: offers.items.find(({ status }) => status === 'draft').id,
    published,
    application: applications.items[0].id,
    group: group.id,
    code: group.code,
    invitation: await tokenTo(email),
  };
}
