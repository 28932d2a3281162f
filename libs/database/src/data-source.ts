import { DataSource } from 'typeorm';
import { Account } from './entities/account.entity.js';
import { Application, Placement } from './entities/application.entities.js';
import { ClassGroup } from './entities/class-group.entity.js';
import { Company, CompanyMember, CompanySite } from './entities/company.entities.js';
import { Email } from './entities/email.entity.js';
import { Invitation } from './entities/invitation.entity.js';
import { Match, MatchAnnouncement } from './entities/match.entities.js';
import { Offer, OfferSkill } from './entities/offer.entity.js';
import { Outbox } from './entities/outbox.entity.js';
import { School } from './entities/school.entity.js';
import { AccountToken, Credential, Session, Verification } from './entities/sign-in.entities.js';
import { Coordinator, Teacher } from './entities/staff.entities.js';
import { StateChange } from './entities/state-change.entity.js';
import { Student } from './entities/student.entity.js';
import { migrations } from './migrations/index.js';
import { APP_ROLE_OPTION } from './pool.js';
import { SnakeNaming } from './snake-naming.js';

export const entities = [
  Account,
  AccountToken,
  Application,
  ClassGroup,
  Company,
  CompanyMember,
  CompanySite,
  Coordinator,
  Credential,
  Email,
  Invitation,
  Match,
  MatchAnnouncement,
  Offer,
  OfferSkill,
  Outbox,
  Placement,
  School,
  Session,
  StateChange,
  Student,
  Teacher,
  Verification,
];

const shared = { type: 'postgres', entities, namingStrategy: new SnakeNaming(), synchronize: false } as const;

/** What api and worker use: connects as the role that owns no table. */
export function createDataSource(url: string, poolSize = 10): DataSource {
  return new DataSource({
    ...shared,
    url,
    poolSize,
    connectTimeoutMS: 5_000,
    extra: {
      options: APP_ROLE_OPTION,
      query_timeout: 10_000,
      statement_timeout: 8_000,
      idle_in_transaction_session_timeout: 15_000,
      keepAlive: true,
    },
  });
}

/** The owner's connection, for migrations and demo data alone. */
export function createOwnerDataSource(url: string): DataSource {
  return new DataSource({ ...shared, url, poolSize: 2, migrations, migrationsTransactionMode: 'all' });
}
