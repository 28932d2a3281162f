import { AnswersModule } from './applications/applications/answers/answers.module.js';
import { PhoneRefusalsModule } from './applications/applications/answers/phone/phone-refusals.module.js';
import { ApplicationsModule } from './applications/applications/applications.module.js';
import { TalentPoolModule } from './applications/applications/talent-pool/talent-pool.module.js';
import { AuditLogModule } from './campus/audit-log/audit-log.module.js';
import { EscalationsModule } from './campus/escalations/escalations.module.js';
import { SilentCompaniesModule } from './campus/escalations/silence/silent-companies.module.js';
import { FileTicketsModule } from './campus/file-tickets/file-tickets.module.js';
import { GivenUpJobsModule } from './campus/given-up-jobs/given-up-jobs.module.js';
import { LawParametersModule } from './campus/law-parameters/law-parameters.module.js';
import { MailLogModule } from './campus/mail-log/mail-log.module.js';
import { OverviewModule } from './campus/overview/overview.module.js';
import { PastBreachesModule } from './campus/past-breaches/past-breaches.module.js';
import { ReportsModule } from './campus/reports/reports.module.js';
import { StaffAccountsModule } from './campus/staff-accounts/staff-accounts.module.js';
import { CompanyModule } from './companies/company/company.module.js';
import { CompanyImagesModule } from './companies/company/images/company-images.module.js';
import { CompanyDirectoryModule } from './companies/company-directory/company-directory.module.js';
import { CandidatesModule } from './matching/candidates/candidates.module.js';
import { InvitationsToApplyModule } from './matching/invitations-to-apply/invitations-to-apply.module.js';
import { MatchesModule } from './matching/matches/matches.module.js';
import { ScoreModule } from './matching/score/score.module.js';
import { WeightsModule } from './matching/weights/weights.module.js';
import { CampusOffersModule } from './offers/offers/campus/campus-offers.module.js';
import { OffersModule } from './offers/offers/offers.module.js';
import { SavedOffersModule } from './offers/saved-offers/saved-offers.module.js';
import { FrameworkAgreementsModule } from './papers/framework-agreements/framework-agreements.module.js';
import { LinksModule } from './papers/links/links.module.js';
import { OfficialFormsModule } from './papers/official-forms/official-forms.module.js';
import { PapersModule } from './papers/papers.module.js';
import { SealsModule } from './papers/seals/seals.module.js';
import { AccountsModule } from './people/accounts/accounts.module.js';
import { AuthModule } from './people/accounts/auth/auth.module.js';
import { MagicLinkModule } from './people/accounts/magic-link/magic-link.module.js';
import { SignUpModule } from './people/accounts/sign-up/sign-up.module.js';
import { CvModule } from './people/cv/cv.module.js';
import { GuardiansModule } from './people/guardians/guardians.module.js';
import { InvitationsModule } from './people/invitations/invitations.module.js';
import { LetterPreferencesModule } from './people/letter-preferences/letter-preferences.module.js';
import { StudentLettersModule } from './people/student-letters/student-letters.module.js';
import { StudentsModule } from './people/students/students.module.js';
import { DerogationsModule } from './placements/derogations/derogations.module.js';
import { PfmpOrdersModule } from './placements/pfmp-orders/pfmp-orders.module.js';
import { PlacementsModule } from './placements/placements/placements.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { HomeModule } from './platform/home/home.module.js';
import { LawModule } from './platform/law/law.module.js';
import { MailEventsModule } from './platform/mail-events/mail-events.module.js';
import { NewsModule } from './platform/news/news.module.js';
import { PageNoticesModule } from './platform/page-notices/page-notices.module.js';
import { PagesModule } from './platform/pages/pages.module.js';
import { ReferenceModule } from './platform/reference/reference.module.js';
import { SavedViewsModule } from './platform/saved-views/saved-views.module.js';
import { SiteModule } from './platform/site/site.module.js';
import { ClassesModule } from './school/classes/classes.module.js';
import { StudentAccessModule } from './school/classes/sheet/student-access.module.js';
import { ProgrammesModule } from './school/programmes/programmes.module.js';
import { RosterModule } from './school/roster/roster.module.js';
import { RosterImportsModule } from './school/roster-imports/roster-imports.module.js';
import { SchoolTeamModule } from './school/school-team/school-team.module.js';
import { SchoolYearModule } from './school/school-year/school-year.module.js';
import { SchoolsModule } from './school/schools/schools.module.js';

/** Modules of the features, one per folder. */
export const FEATURES = [
  AccountsModule,
  // Before the law modules: of two enums with the same name, the OpenAPI document takes the first.
  PapersModule,
  AnswersModule,
  ApplicationsModule,
  AuditLogModule,
  AuthModule,
  OverviewModule,
  EscalationsModule,
  StaffAccountsModule,
  CampusOffersModule,
  PastBreachesModule,
  SilentCompaniesModule,
  CandidatesModule,
  ClassesModule,
  RosterModule,
  StudentAccessModule,
  CompanyModule,
  CompanyDirectoryModule,
  CompanyImagesModule,
  CvModule,
  DerogationsModule,
  FileTicketsModule,
  FrameworkAgreementsModule,
  GuardiansModule,
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
  SchoolTeamModule,
  SchoolsModule,
  ScoreModule,
  SealsModule,
  SignUpModule,
  HomeModule,
  SiteModule,
  StudentLettersModule,
  StudentsModule,
  TalentPoolModule,
  WeightsModule,
  SchoolYearModule,
];
