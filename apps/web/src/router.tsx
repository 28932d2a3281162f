import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api/query-client.js';
import { accountRoutes } from './features/account/account.routes.js';
import { agreementHostRoutes } from './features/agreement-host/agreement-host.routes.js';
import { agreementsRoutes } from './features/agreements/agreements.routes.js';
import { applicationsRoutes } from './features/applications/applications.routes.js';
import { apprenticePayRoutes } from './features/apprentice-pay/apprentice-pay.routes.js';
import { auditLogRoutes } from './features/audit-log/audit-log.routes.js';
import { campusOffersRoutes } from './features/campus-offers/campus-offers.routes.js';
import { campusProgrammesRoutes } from './features/campus-programmes/campus-programmes.routes.js';
import { candidatesRoutes } from './features/candidates/candidates.routes.js';
import { classesRoutes } from './features/classes/classes.routes.js';
import { companiesRoutes } from './features/companies/companies.routes.js';
import { companyRoutes } from './features/company/company.routes.js';
import { contractsRoutes } from './features/contracts/contracts.routes.js';
import { derogationsRoutes } from './features/derogations/derogations.routes.js';
import { escalationsRoutes } from './features/escalations/escalations.routes.js';
import { fileTicketsRoutes } from './features/file-tickets/file-tickets.routes.js';
import { frameworkAgreementsRoutes } from './features/framework-agreements/framework-agreements.routes.js';
import { guardianPageRoutes } from './features/guardian-page/guardian-page.routes.js';
import { guardiansRoutes } from './features/guardians/guardians.routes.js';
import { homeRoutes } from './features/home/home.routes.js';
import { internshipAllowanceRoutes } from './features/internship-allowance/internship-allowance.routes.js';
import { invitationsRoutes } from './features/invitations/invitations.routes.js';
import { lawParametersRoutes } from './features/law-parameters/law-parameters.routes.js';
import { legalRoutes } from './features/legal/legal.routes.js';
import { letterPreferencesRoutes } from './features/letter-preferences/letter-preferences.routes.js';
import { mailLogRoutes } from './features/mail-log/mail-log.routes.js';
import { matchesRoutes } from './features/matches/matches.routes.js';
import { newsRoutes } from './features/news/news.routes.js';
import { companyOffersRoutes } from './features/offers/company-offers.routes.js';
import { offersRoutes } from './features/offers/offers.routes.js';
import { officialFormsRoutes } from './features/official-forms/official-forms.routes.js';
import { pastBreachesRoutes } from './features/past-breaches/past-breaches.routes.js';
import { pfmpOrdersRoutes } from './features/pfmp-orders/pfmp-orders.routes.js';
import { placementsRoutes } from './features/placements/placements.routes.js';
import { preparedOffersRoutes } from './features/prepared-offers/prepared-offers.routes.js';
import { onboardingRoutes } from './features/profile/onboarding.routes.js';
import { profileRoutes } from './features/profile/profile.routes.js';
import { programmesRoutes } from './features/programmes/programmes.routes.js';
import { publicProgrammesRoutes } from './features/public-programmes/public-programmes.routes.js';
import { reportsRoutes } from './features/reports/reports.routes.js';
import { rosterImportRoutes } from './features/roster-import/roster-import.routes.js';
import { savedOffersRoutes } from './features/saved-offers/saved-offers.routes.js';
import { schoolTeamRoutes } from './features/school-team/school-team.routes.js';
import { schoolYearRoutes } from './features/school-year/school-year.routes.js';
import { schoolsRoutes } from './features/schools/schools.routes.js';
import { scoreRoutes } from './features/score/score.routes.js';
import { signingRoutes } from './features/signing/signing.routes.js';
import { staffAccountsRoutes } from './features/staff-accounts/staff-accounts.routes.js';
import { studentLettersRoutes } from './features/student-letters/student-letters.routes.js';
import { teamRoutes } from './features/team/team.routes.js';
import { toolsRoutes } from './features/tools/tools.routes.js';
import { verificationRoutes } from './features/verification/verification.routes.js';
import { weightsRoutes } from './features/weights/weights.routes.js';
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
    ...signingRoutes,
    ...auditLogRoutes,
    ...newsRoutes,
    ...guardianPageRoutes,
    ...guardiansRoutes,
    ...placementsRoutes,
    ...agreementsRoutes,
    ...agreementHostRoutes,
    ...contractsRoutes,
    ...frameworkAgreementsRoutes,
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
