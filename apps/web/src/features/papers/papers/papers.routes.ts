import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { textParam } from '../../../search-params.js';
import { requireAccount, requireRole } from '../../../session.js';
import { readCampusFrameworkSearch, readFrameworkSearch } from './frameworks/framework-search.js';
import { readAgreementSearch, readContractSearch } from './lists/list-search.js';

const screens = () => import('./papers.screens.js');
const open = <Name extends keyof Awaited<ReturnType<typeof screens>>>(name: Name) => lazyScreen(screens, name);
const getParentRoute = () => rootRoute;

const school = { getParentRoute, beforeLoad: requireRole('teacher', 'school_staff', 'school_head') };
const office = { getParentRoute, beforeLoad: requireRole('school_staff', 'school_head') };
const company = { getParentRoute, beforeLoad: requireRole('company_admin', 'company_recruiter') };
const campus = { getParentRoute, beforeLoad: requireRole('campus_coordinator') };

const byStep = <Search>(validateSearch: (search: Record<string, unknown>) => Search) => ({
  validateSearch,
  loaderDeps: ({ search }: { search: Search }) => search,
});
/** Pages that a letter links to, for readers with or without an account. */
const link = { getParentRoute, ...byStep(({ token }): { token?: string } => ({ token: textParam(token) })) };

export const papersRoutes = [
  createRoute({ ...link, path: '/signature', ...open('signing') }),
  createRoute({
    getParentRoute,
    path: '/signatures',
    beforeLoad: requireAccount(),
    // The document that is open.
    validateSearch: ({ document }: Record<string, unknown>): { document?: string } => ({ document: textParam(document) }),
    ...open('several'),
  }),

  createRoute({ ...school, ...byStep(readAgreementSearch), path: '/etablissement/conventions', ...open('schoolAgreements') }),
  createRoute({ ...office, path: '/etablissement/conventions/groupe', ...open('group') }),
  createRoute({ ...office, path: '/etablissement/conventions/textes', ...open('texts') }),
  createRoute({ ...school, path: '/etablissement/conventions/$agreementId', ...open('schoolAgreement') }),
  createRoute({ ...link, path: '/convention', ...open('linkAgreement') }),
  createRoute({ ...company, ...byStep(readAgreementSearch), path: '/entreprise/conventions', ...open('companyAgreements') }),
  createRoute({ ...company, path: '/entreprise/conventions/$agreementId', ...open('companyAgreement') }),

  createRoute({ ...link, path: '/contrat', ...open('linkContract') }),
  createRoute({ ...company, ...byStep(readContractSearch), path: '/entreprise/contrats', ...open('companyContracts') }),
  createRoute({ ...company, path: '/entreprise/contrats/$contractId', ...open('companyContract') }),
  createRoute({ ...school, ...byStep(readContractSearch), path: '/etablissement/contrats', ...open('schoolContracts') }),
  createRoute({ ...school, path: '/etablissement/contrats/$contractId', ...open('schoolContract') }),

  createRoute({ ...school, ...byStep(readFrameworkSearch), path: '/etablissement/partenariats', ...open('schoolFrameworks') }),
  createRoute({ ...school, path: '/etablissement/partenariats/$frameworkId', ...open('schoolFramework') }),
  createRoute({ ...company, ...byStep(readFrameworkSearch), path: '/entreprise/partenariats', ...open('companyFrameworks') }),
  createRoute({ ...company, path: '/entreprise/partenariats/$frameworkId', ...open('companyFramework') }),
  createRoute({ ...campus, validateSearch: readCampusFrameworkSearch, path: '/coordination/partenariats', ...open('campusFrameworks') }),
  createRoute({ ...campus, path: '/coordination/partenariats/$frameworkId', ...open('campusFramework') }),
] as const;
