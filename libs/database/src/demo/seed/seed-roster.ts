import type { RosterState } from '@seve/domain';
import { Student } from '../../entities/student.entity.js';
import { recordMoves, SYSTEM } from '../../queries/record-move.js';
import { addressOf } from '../people/demo-person.js';
import { seedAccounts } from './seed-accounts.js';
import { idAt, known, type Seeding } from './seed-context.js';

const ADDED_AGO = 12;
const INVITED_AGO = 6;
const ASKED_AGO = 1;
const SCHOOL = 'hortillons';

interface Sketch {
  firstName: string;
  lastName: string;
  state: RosterState;
  bornDaysAgo: number;
  code?: string;
}

const YEAR = 365;
const ROSTER: readonly Sketch[] = [
  { firstName: 'Abel', lastName: 'Cuvelier', state: 'expected', bornDaysAgo: 17 * YEAR + 40 },
  { firstName: 'Chiara', lastName: 'Mancini', state: 'expected', bornDaysAgo: 17 * YEAR + 122 },
  { firstName: 'Enzo', lastName: 'Vasseur', state: 'expected', bornDaysAgo: 17 * YEAR + 201 },
  { firstName: 'Fatou', lastName: 'Ndiaye', state: 'invited', bornDaysAgo: 17 * YEAR + 15, code: 'FATU2NDYAE' },
  { firstName: 'Gaspard', lastName: 'Delory', state: 'invited', bornDaysAgo: 17 * YEAR + 260, code: 'GASP7DERYK' },
  { firstName: 'Wassim', lastName: 'Haddadi', state: 'invited', bornDaysAgo: 18 * YEAR + 33, code: 'WASS4HADDX' },
];
/** A sign-up under the name of a student on the list, with another birth date. */
const DOUBTFUL = { firstName: 'Enzo', lastName: 'Vasseur', bornDaysAgo: 17 * YEAR + 120 };

/** Seeds a class that has partly joined: expected and invited students, and a sign-up that waits for the teacher. */
export async function seedRoster(seeding: Seeding, classGroupId: string, passwordHash: string): Promise<void> {
  const { manager, calendar, accountByEmail, schoolByKey } = seeding;
  const schoolId = known(schoolByKey, SCHOOL);
  const [addedAt, askedAt] = [calendar.ago(ADDED_AGO), calendar.ago(ASKED_AGO)];
  const rows = ROSTER.map(({ bornDaysAgo, state, code = null, ...name }) => ({
    ...name,
    ...{
      id: idAt(addedAt),
      schoolId,
      classGroupId,
      rosterState: state,
      personalCode: code,
      birthDateConfirmedAt: addedAt,
      updatedAt: addedAt,
    },
    birthDate: calendar.inDays(-bornDaysAgo),
    contactEmail: code === null ? null : addressOf(name.firstName, name.lastName, 'famille.example'),
    invitedAt: code === null ? null : calendar.ago(INVITED_AGO),
  }));
  await manager.insert(Student, rows);
  const { bornDaysAgo, ...name } = DOUBTFUL;
  const email = addressOf(name.firstName, name.lastName, 'demo.example');
  await seedAccounts(seeding, [{ ...name, email }], passwordHash, askedAt);
  const waiting = {
    id: idAt(askedAt),
    accountId: known(accountByEmail, email),
    schoolId,
    otherClassGroupId: classGroupId,
    updatedAt: askedAt,
  };
  await manager.insert(Student, { ...name, ...waiting, rosterState: 'to_confirm', birthDate: calendar.inDays(-bornDaysAgo) });
  await recordMoves(
    manager,
    SYSTEM,
    ...[...rows, { ...waiting, rosterState: 'to_confirm' }].map(({ id, rosterState: to }) => ({
      ...{ entityType: 'student' as const, entityId: id, from: null, to, act: to === 'to_confirm' ? 'ask' : 'add' },
    })),
  );
}
