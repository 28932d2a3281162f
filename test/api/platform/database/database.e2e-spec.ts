import { availability } from './availability-migration.js';
import { contracts } from './contracts-migration.js';
import { copiesByTopic } from './copies-by-topic-migration.js';
import { forbiddenColumns } from './database-columns.js';
import { databaseRights } from './database-rights.js';
import { hazardsAnswered } from './hazards-migration.js';
import { historyOfEdits } from './history-of-edits.js';
import { lastActs } from './last-acts-migration.js';
import { laterMigrations } from './later-migrations.js';
import { memberships } from './memberships-migration.js';
import { myAccount } from './my-account-migration.js';
import { onOneDatabase } from './one-database.js';
import { papersInEveryState } from './papers-in-every-state-migration.js';
import { papers } from './papers-migration.js';
import { pendingSignUps } from './pending-sign-ups-migration.js';
import { personalColumns } from './personal-columns.js';
import { placements } from './placements-migration.js';
import { programmes } from './programmes-migration.js';
import { roster, sensitiveColumns } from './roster-migration.js';
import { statementsTogether } from './statements-together.js';
import { stepByStep } from './step-by-step.js';
import { auditChain } from './t29-audit-chain.js';

onOneDatabase(
  ...[databaseRights, forbiddenColumns, personalColumns, auditChain, statementsTogether],
  ...[historyOfEdits, availability, copiesByTopic, placements, myAccount, lastActs, hazardsAnswered],
);
// These migrations, reverted and applied again, leave other constraints than later ones, so each has a database of its own.
onOneDatabase(papers);
onOneDatabase(contracts);
stepByStep(pendingSignUps, memberships, roster, programmes, sensitiveColumns, papersInEveryState);
laterMigrations();
