import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api/query-client.js';
import { applicationsRoutes } from './features/applications/applications/applications.routes.js';
import { auditLogRoutes } from './features/campus/audit-log/audit-log.routes.js';
import { escalationsRoutes } from './features/campus/escalations/escalations.routes.js';
import { fileTicketsRoutes } from './features/campus/file-tickets/file-tickets.routes.js';
import { lawParametersRoutes } from './features/campus/law-parameters/law-parameters.routes.js';
import { mailLogRoutes } from './features/campus/mail-log/mail-log.routes.js';
import { pastBreachesRoutes } from './features/campus/past-breaches/past-breaches.routes.js';
import { reportsRoutes } from './features/campus/reports/reports.routes.js';
import { staffAccountsRoutes } from './features/campus/staff-accounts/staff-accounts.routes.js';
import { companiesRoutes } from './features/companies/company/campus/companies.routes.js';
import { companyRoutes } from './features/companies/company/company.routes.js';
import { teamRoutes } from './features/companies/company/team/team.routes.js';
import { candidatesRoutes } from './features/matching/candidates/candidates.routes.js';
import { matchesRoutes } from './features/matching/matches/matches.routes.js';
import { scoreRoutes } from './features/matching/score/score.routes.js';
import { weightsRoutes } from './features/matching/weights/weights.routes.js';
import { campusOffersRoutes } from './features/offers/offers/campus/campus-offers.routes.js';
import { companyOffersRoutes } from './features/offers/offers/company-offers.routes.js';
import { offersRoutes } from './features/offers/offers/offers.routes.js';
import { preparedOffersRoutes } from './features/offers/offers/prepared/prepared-offers.routes.js';
import { savedOffersRoutes } from './features/offers/saved-offers/saved-offers.routes.js';
import { officialFormsRoutes } from './features/papers/official-forms/official-forms.routes.js';
import { papersRoutes } from './features/papers/papers/papers.routes.js';
import { verificationRoutes } from './features/papers/seals/verification.routes.js';
import { accountRoutes } from './features/people/accounts/account.routes.js';
import { guardiansRoutes } from './features/people/guardians/confirmation/guardians.routes.js';
import { guardianPageRoutes } from './features/people/guardians/page/guardian-page.routes.js';
import { invitationsRoutes } from './features/people/invitations/invitations.routes.js';
import { letterPreferencesRoutes } from './features/people/letter-preferences/letter-preferences.routes.js';
import { studentLettersRoutes } from './features/people/student-letters/student-letters.routes.js';
import { onboardingRoutes } from './features/people/students/onboarding.routes.js';
import { profileRoutes } from './features/people/students/profile.routes.js';
import { derogationsRoutes } from './features/placements/derogations/derogations.routes.js';
import { pfmpOrdersRoutes } from './features/placements/pfmp-orders/pfmp-orders.routes.js';
import { placementsRoutes } from './features/placements/placements/placements.routes.js';
import { homeRoutes } from './features/platform/home/home.routes.js';
import { apprenticePayRoutes } from './features/platform/law/apprentice-pay/apprentice-pay.routes.js';
import { internshipAllowanceRoutes } from './features/platform/law/internship-allowance/internship-allowance.routes.js';
import { legalRoutes } from './features/platform/legal/legal.routes.js';
import { newsRoutes } from './features/platform/news/news.routes.js';
import { toolsRoutes } from './features/platform/tools/tools.routes.js';
import { classesRoutes } from './features/school/classes/classes.routes.js';
import { campusProgrammesRoutes } from './features/school/programmes/campus/campus-programmes.routes.js';
import { programmesRoutes } from './features/school/programmes/programmes.routes.js';
import { publicProgrammesRoutes } from './features/school/programmes/public/public-programmes.routes.js';
import { rosterImportRoutes } from './features/school/roster-imports/roster-import.routes.js';
import { schoolTeamRoutes } from './features/school/school-team/school-team.routes.js';
import { schoolYearRoutes } from './features/school/school-year/school-year.routes.js';
import { schoolsRoutes } from './features/school/schools/schools.routes.js';
import { rootRoute } from './root-route.js';
import { parseSearch, stringifySearch } from './search-params.js';
import { ErrorPage } from './shell/page/ErrorPage.js';
import { NotFoundPage } from './shell/page/NotFoundPage.js';
import { PageSkeleton } from './ui/feedback/PageSkeleton.js';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...homeRoutes,
    ...derogationsRoutes,
    ...verificationRoutes,
    ...papersRoutes,
    ...auditLogRoutes,
    ...newsRoutes,
    ...guardianPageRoutes,
    ...guardiansRoutes,
    ...placementsRoutes,
    ...letterPreferencesRoutes,
    ...escalationsRoutes,
    ...pastBreachesRoutes,
    ...reportsRoutes,
    ...savedOffersRoutes,
    ...programmesRoutes,
    ...publicProgrammesRoutes,
    ...campusProgrammesRoutes,
    ...schoolYearRoutes,
    ...schoolTeamRoutes,
    ...teamRoutes,
    ...schoolsRoutes,
    ...companyOffersRoutes,
    ...invitationsRoutes,
    ...companiesRoutes,
    ...companyRoutes,
    ...preparedOffersRoutes,
    ...campusOffersRoutes,
    ...staffAccountsRoutes,
    ...mailLogRoutes,
    ...rosterImportRoutes,
    ...studentLettersRoutes,
    ...fileTicketsRoutes,
    ...pfmpOrdersRoutes,
    ...weightsRoutes,
    ...lawParametersRoutes,
    ...officialFormsRoutes,
    ...candidatesRoutes,
    ...accountRoutes,
    ...offersRoutes,
    ...applicationsRoutes,
    ...classesRoutes,
    ...legalRoutes,
    ...matchesRoutes,
    ...profileRoutes,
    ...scoreRoutes,
    ...toolsRoutes,
    ...internshipAllowanceRoutes,
    ...apprenticePayRoutes,
    ...onboardingRoutes,
  ]),
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
