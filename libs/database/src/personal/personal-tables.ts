import { ACCOUNT_TABLES } from './account.data.js';
import { AGREEMENT_TABLES } from './agreements.data.js';
import { APPLICATION_TABLES } from './applications.data.js';
import { CONTRACT_TABLES } from './contracts.data.js';
import { FRAMEWORK_TABLES } from './frameworks.data.js';
import type { PersonalTable } from './personal-table.js';
import { STUDENT_TABLES } from './student.data.js';
import { TRACE_TABLES } from './traces.data.js';

/** Every table with rows about a person: read by export, erasure, retention and the marker tests. */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  ...ACCOUNT_TABLES,
  ...STUDENT_TABLES,
  ...APPLICATION_TABLES,
  ...AGREEMENT_TABLES,
  ...CONTRACT_TABLES,
  ...FRAMEWORK_TABLES,
  ...TRACE_TABLES,
];
