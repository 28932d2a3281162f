import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { textParam } from '../../../search-params.js';
import { requireAccount, requireRole } from '../../../session.js';
import { readCampusFrameworkSearch, readFrameworkSearch } from './frameworks/framework-search.js';
import { readAgreementSearch, readCompanyAgreementSearch, readContractSearch } from './lists/list-search.js';

const screens = () => import('./papers.screens.js');
const getParentRoute = () => rootRoute;

const school = { getParentRoute, beforeLoad: requireRole('teacher', 'school_staff', 'school_head') };
const office = { getParentRoute, beforeLoad: requireRole('school_staff', 'school_head') };
const company = { getParentRoute, beforeLoad: requireRole('company_admin', 'company_recruiter') };
const campus = { getParentRoute, beforeLoad: requireRole('campus_coordinator') };

const byStep = <Search>(validateSearch: (search: Record<string, unknown>) => Search) => ({
  validateSearch,
  loaderDeps: ({ search }: { search: Search }) => search,
});
/** Of a letter, for readers with or without an account. */
const link = { getParentRoute, ...byStep(({ token }): { token?: string } => ({ token: textParam(token) })) };

export const papersRoutes = [
  createRoute({ ...link, path: '/signature', ...lazyScreen(screens, 'signing') }),
  createRoute({
    getParentRoute,
    path: '/signatures',
    beforeLoad: requireAccount(),
    // The one that is read.
    validateSearch: ({ document }: Record<string, unknown>): { document?: string } => ({ document: textParam(document) }),
    ...lazyScreen(screens, 'several'),
  }),

  createRoute({
    ...school,
    ...byStep(readAgreementSearch),
    path: '/etablissement/conventions',
    ...lazyScreen(screens, 'schoolAgreements'),
  }),
  createRoute({ ...office, path: '/etablissement/conventions/groupe', ...lazyScreen(screens, 'group') }),
  createRoute({ ...office, path: '/etablissement/conventions/textes', ...lazyScreen(screens, 'texts') }),
  createRoute({ ...school, path: '/etablissement/conventions/$agreementId', ...lazyScreen(screens, 'schoolAgreement') }),
  createRoute({ ...link, path: '/convention', ...lazyScreen(screens, 'linkAgreement') }),
  createRoute({
    ...company,
    ...byStep(readCompanyAgreementSearch),
    path: '/entreprise/conventions',
    ...lazyScreen(screens, 'companyAgreements'),
  }),
  createRoute({ ...company, path: '/entreprise/conventions/$agreementId', ...lazyScreen(screens, 'companyAgreement') }),

  createRoute({ ...link, path: '/contrat', ...lazyScreen(screens, 'linkContract') }),
  createRoute({ ...company, ...byStep(readContractSearch), path: '/entreprise/contrats', ...lazyScreen(screens, 'companyContracts') }),
  createRoute({ ...company, path: '/entreprise/contrats/$contractId', ...lazyScreen(screens, 'companyContract') }),
  createRoute({ ...school, ...byStep(readContractSearch), path: '/etablissement/contrats', ...lazyScreen(screens, 'schoolContracts') }),
  createRoute({ ...school, path: '/etablissement/contrats/$contractId', ...lazyScreen(screens, 'schoolContract') }),

  createRoute({
    ...school,
    ...byStep(readFrameworkSearch),
    path: '/etablissement/partenariats',
    ...lazyScreen(screens, 'schoolFrameworks'),
  }),
  createRoute({ ...school, path: '/etablissement/partenariats/$frameworkId', ...lazyScreen(screens, 'schoolFramework') }),
  createRoute({
    ...company,
    ...byStep(readFrameworkSearch),
    path: '/entreprise/partenariats',
    ...lazyScreen(screens, 'companyFrameworks'),
  }),
  createRoute({ ...company, path: '/entreprise/partenariats/$frameworkId', ...lazyScreen(screens, 'companyFramework') }),
  createRoute({
    ...campus,
    validateSearch: readCampusFrameworkSearch,
    path: '/coordination/partenariats',
    ...lazyScreen(screens, 'campusFrameworks'),
  }),
  createRoute({ ...campus, path: '/coordination/partenariats/$frameworkId', ...lazyScreen(screens, 'campusFramework') }),
] as const;
