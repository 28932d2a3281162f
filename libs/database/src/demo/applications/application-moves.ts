import { APPLICATION_TABLE, type ApplicationStatus, type PersonRole } from '@seve/domain';
import { COMPANIES } from '../companies/companies.js';
import { OFFERS } from '../offers/offers.js';
import { CLASSES } from '../people/classes.js';
import { demoName } from '../people/demo-person.js';
import { STUDENTS } from '../people/students.js';
import { known, type Seeding } from '../seed/seed-context.js';
import { type DemoMove, historyOf, type StateChangeRow } from '../seed/seed-history.js';
import type { DemoApplication } from './demo-application.js';

const BY_COMPANY: readonly ApplicationStatus[] = ['read', 'interview', 'pool', 'offered', 'rejected'];
const BY_SYSTEM: readonly ApplicationStatus[] = ['obsolete', 'closed_with_offer', 'expired', 'expired_by_student'];

/** Returns the role that moves an application to the next status; the student chooses the time of an interview. */
export function actorRole(to: ApplicationStatus, from: ApplicationStatus | null): 'system' | 'company_admin' | 'student' | 'teacher' {
  if (to === 'draft') return 'teacher';
  if (BY_SYSTEM.includes(to)) return 'system';
  return BY_COMPANY.includes(to) && from !== to ? 'company_admin' : 'student';
}

export function applicationMoves(seeding: Seeding, application: DemoApplication): DemoMove<ApplicationStatus>[] {
  return application.moves.map(([to, workedDaysAgo], place) => {
    const role = actorRole(to, application.moves[place - 1]?.[0] ?? null);
    return { to, at: seeding.calendar.ago(workedDaysAgo), by: role === 'system' ? role : actorOf(seeding, application, role) };
  });
}

type Actor = { accountId: string; role: PersonRole };

function actorOf(seeding: Seeding, application: DemoApplication, role: 'company_admin' | 'student' | 'teacher'): Actor {
  if (role === 'teacher') return teacherOf(seeding, application);
  if (role === 'student') return { role, accountId: known(seeding.studentByName, application.student).accountId };
  const companyKey = OFFERS.find(({ key }) => key === application.offer)?.company ?? application.wish?.company;
  const company = COMPANIES.find(({ key }) => key === companyKey);
  return { role, accountId: known(seeding.accountByEmail, company?.admin.email ?? '') };
}

/** Returns the teacher of the student's class. */
export function teacherOf({ accountByEmail }: Seeding, { student }: Pick<DemoApplication, 'student'>): Actor {
  const sketch = STUDENTS.find((one) => demoName(one) === student);
  const teacher = CLASSES.find(({ key }) => key === sketch?.classKey)?.teacher;
  return { role: 'teacher', accountId: known(accountByEmail, teacher?.email ?? '') };
}

/** Returns the history with the reason given at its end. A draft begun by the student has no history until it is sent. */
export function historyOfApplication(
  id: string,
  { proposal, refusalReason, leaving }: DemoApplication,
  moves: readonly DemoMove<ApplicationStatus>[],
): (StateChangeRow & { reasonCode?: string; comment?: string })[] {
  const rows = historyOf({ type: 'application', id }, APPLICATION_TABLE, moves);
  const said = (row: StateChangeRow) => {
    if (row.toState === 'draft') return { act: 'propose' };
    if (row.toState === 'rejected') return { reasonCode: refusalReason };
    return row === rows.at(-1) && leaving ? { reasonCode: leaving.reason, comment: leaving.message } : {};
  };
  return rows.filter(({ toState }) => toState !== 'draft' || proposal !== undefined).map((row) => ({ ...row, ...said(row) }));
}
