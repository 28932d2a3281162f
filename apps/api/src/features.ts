import { AccountsModule } from './accounts/accounts.module.js';
import { AgreementsModule } from './agreements/agreements.module.js';
import { AnswersModule } from './applications/answers/answers.module.js';
import { PhoneRefusalsModule } from './applications/answers/phone/phone-refusals.module.js';
import { ApplicationsModule } from './applications/applications.module.js';
import { AuditLogModule } from './audit-log/audit-log.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CampusModule } from './campus/campus.module.js';
import { CampusOffersModule } from './campus/offers/campus-offers.module.js';
import { PastBreachesModule } from './campus/past-breaches/past-breaches.module.js';
import { SilentCompaniesModule } from './campus/silence/silent-companies.module.js';
import { CandidatesModule } from './candidates/candidates.module.js';
import { ClassesModule } from './classes/classes.module.js';
import { StudentAccessModule } from './classes/sheet/student-access.module.js';
import { CompaniesModule } from './companies/companies.module.js';
import { CompanyImagesModule } from './companies/images/company-images.module.js';
import { CompanyDirectoryModule } from './company-directory/company-directory.module.js';
import { ContractsModule } from './contracts/contracts.module.js';
import { CvModule } from './cv/cv.module.js';
import { DerogationsModule } from './derogations/derogations.module.js';
import { FileTicketsModule } from './file-tickets/file-tickets.module.js';
import { FrameworksModule } from './framework-agreements/frameworks.module.js';
import { GivenUpJobsModule } from './given-up-jobs/given-up-jobs.module.js';
import { GuardianPagesModule } from './guardian-pages/guardian-pages.module.js';
import { HealthModule } from './health/health.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { InvitationsToApplyModule } from './invitations-to-apply/invitations-to-apply.module.js';
import { LawModule } from './law/law.module.js';
import { LawParametersModule } from './law-parameters/law-parameters.module.js';
import { LetterPreferencesModule } from './letter-preferences/letter-preferences.module.js';
import { LinksModule } from './links/links.module.js';
import { MagicLinkModule } from './magic-link/magic-link.module.js';
import { MailEventsModule } from './mail-events/mail-events.module.js';
import { MailLogModule } from './mail-log/mail-log.module.js';
import { MatchesModule } from './matches/matches.module.js';
import { NewsModule } from './news/news.module.js';
import { OffersModule } from './offers/offers.module.js';
import { OfficialFormsModule } from './official-forms/official-forms.module.js';
import { PageNoticesModule } from './page-notices/page-notices.module.js';
import { PagesModule } from './pages/pages.module.js';
import { PfmpOrdersModule } from './pfmp-orders/pfmp-orders.module.js';
import { PlacementsModule } from './placements/placements.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RosterModule } from './roster/roster.module.js';
import { RosterImportsModule } from './roster-imports/roster-imports.module.js';
import { SavedOffersModule } from './saved-offers/saved-offers.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { SchoolOfficeModule } from './school-office/school-office.module.js';
import { SchoolsModule } from './schools/schools.module.js';
import { ScoreModule } from './score/score.module.js';
import { SealsModule } from './seals/seals.module.js';
import { SignUpModule } from './sign-up/sign-up.module.js';
import { SiteModule } from './site/site.module.js';
import { StudentHomeModule } from './student-home/student-home.module.js';
import { StudentLettersModule } from './student-letters/student-letters.module.js';
import { StudentsModule } from './students/students.module.js';
import { TalentPoolModule } from './talent-pool/talent-pool.module.js';
import { WeightsModule } from './weights/weights.module.js';
import { YearRolloversModule } from './year-rollovers/year-rollovers.module.js';

/** One folder each. */
export const FEATURES = [
  AccountsModule,
  AgreementsModule,
  ContractsModule,
  AnswersModule,
  ApplicationsModule,
  AuditLogModule,
  AuthModule,
  CampusModule,
  CampusOffersModule,
  PastBreachesModule,
  SilentCompaniesModule,
  CandidatesModule,
  ClassesModule,
  RosterModule,
  StudentAccessModule,
  CompaniesModule,
  CompanyDirectoryModule,
  CompanyImagesModule,
  CvModule,
  DerogationsModule,
  FileTicketsModule,
  FrameworksModule,
  GuardianPagesModule,
  LetterPreferencesModule,
  HealthModule,
  InvitationsModule,
  LawModule,
  LawParametersModule,
  LinksModule,
  MagicLinkModule,
  InvitationsToApplyModule,
  GivenUpJobsModule,
  MailLogModule,
  MailEventsModule,
  MatchesModule,
  NewsModule,
  OffersModule,
  PfmpOrdersModule,
  PhoneRefusalsModule,
  OfficialFormsModule,
  PageNoticesModule,
  PagesModule,
  PlacementsModule,
  ProgrammesModule,
  ReferenceModule,
  ReportsModule,
  RosterImportsModule,
  SavedOffersModule,
  SavedViewsModule,
  SchoolOfficeModule,
  SchoolsModule,
  ScoreModule,
  SealsModule,
  SignUpModule,
  StudentHomeModule,
  SiteModule,
  StudentLettersModule,
  StudentsModule,
  TalentPoolModule,
  WeightsModule,
  YearRolloversModule,
];
