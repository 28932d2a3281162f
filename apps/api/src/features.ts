import { AccountsModule } from './accounts/accounts.module.js';
import { ApplicationsModule } from './applications/applications.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CampusModule } from './campus/campus.module.js';
import { ClassesModule } from './classes/classes.module.js';
import { CompaniesModule } from './companies/companies.module.js';
import { HealthModule } from './health/health.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { MatchesModule } from './matches/matches.module.js';
import { OffersModule } from './offers/offers.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { SchoolsModule } from './schools/schools.module.js';
import { SignUpModule } from './sign-up/sign-up.module.js';
import { StudentsModule } from './students/students.module.js';

/** One folder each. */
export const FEATURES = [
  AccountsModule,
  ApplicationsModule,
  AuthModule,
  CampusModule,
  ClassesModule,
  CompaniesModule,
  HealthModule,
  InvitationsModule,
  MatchesModule,
  OffersModule,
  ReferenceModule,
  SchoolsModule,
  SignUpModule,
  StudentsModule,
];
