import {
  APPLICATION_TABLE,
  type ApplicationStatus,
  addDays,
  DAYS_TO_CONFIRM,
  dayInParis,
  instantInParis,
  lastWorkedDay,
} from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { Application, Placement } from '../entities/application.entities.js';
import { Interview, InterviewSlot } from '../entities/interview.entities.js';
import { StateChange } from '../entities/state-change.entity.js';
import { Student } from '../entities/student.entity.js';
import { APPLICATIONS } from './applications.js';
import { COMPANIES } from './companies.js';
import type { DemoApplication } from './demo-application.js';
import type { DemoOffer } from './offers/demo-offer.js';
import { OFFERS } from './offers/offers.js';
import { idAt, known, type Sowing } from './sow-context.js';
import { type DemoMove, historyOf } from './sow-history.js';
import { typeset } from './typeset.js';

const BY_COMPANY: readonly ApplicationStatus[] = ['read', 'interview', 'pool', 'offered', 'rejected'];
const BY_SYSTEM: readonly ApplicationStatus[] = ['obsolete', 'closed_with_offer'];
const ANSWERS: readonly ApplicationStatus[] = ['interview', 'pool', 'offered', 'rejected'];

export async function sowApplications(sowing: Sowing): Promise<void> {
  for (const application of APPLICATIONS) await sowApplication(sowing, application);
}

async function sowApplication(sowing: Sowing, application: DemoApplication): Promise<void> {
  const { manager, offerByKey, siteByCompany, studentByName } = sowing;
  const offer = OFFERS.find(({ key }) => key === application.offer);
  if (!offer) throw new Error(`The demonstration knows no offer ${application.offer}`);
  const student = known(studentByName, application.student);
  const moves = movesOf(sowing, application, offer, student.accountId);
  const [sent, last] = [moves[0], moves.at(-1)];
  if (!sent || !last) throw new Error(`The application of ${application.student} to ${application.offer} was never sent`);
  const reachedAt = (statuses: readonly ApplicationStatus[]) => moves.find(({ to }) => statuses.includes(to))?.at ?? null;
  const row = {
    id: idAt(sent.at),
    offerId: known(offerByKey, application.offer),
    companySiteId: known(siteByCompany, offer.company),
    studentId: student.id,
    status: last.to,
    motivation: typeset(application.motivation),
    answers: (application.answers ?? []).map(typeset),
    readAt: reachedAt(['read']),
    answeredAt: reachedAt(ANSWERS),
    refusalReason: application.refusalReason ?? null,
    companyMessage: application.companyMessage ? typeset(application.companyMessage) : null,
    answerBy: last.to === 'offered' ? addDays(dayInParis(last.at), DAYS_TO_CONFIRM) : null,
    createdAt: sent.at,
    updatedAt: last.at,
    // What its clock would have said by now was said.
    clockOn: addDays(sowing.calendar.today, 1),
  };
  await manager.insert(Application, row);
  const history = historyOf({ type: 'application', id: row.id }, APPLICATION_TABLE, moves);
  await manager.insert(
    StateChange,
    history.map((change) => ({ ...change, reasonCode: change.toState === 'rejected' ? row.refusalReason : null })),
  );
  if (last.to === 'interview') await sowInterview(sowing, row.id);
  if (last.to === 'accepted') await sowPlacement(sowing, row, offer, last.at);
}

/** Two times to choose from, in the week to come. */
async function sowInterview({ manager, calendar }: Sowing, applicationId: string): Promise<void> {
  const id = uuid();
  await manager.insert(Interview, { id, applicationId, status: 'proposed', mode: 'site', place: '', note: '', durationMinutes: 45 });
  const slots = [
    [5, '10:00'],
    [6, '14:30'],
  ] as const;
  for (const [inDays, time] of slots) {
    await manager.insert(InterviewSlot, { id: uuid(), interviewId: id, startsAt: instantInParis(addDays(calendar.today, inDays), time) });
  }
}

function movesOf(
  { calendar, accountByEmail }: Sowing,
  { moves }: DemoApplication,
  offer: DemoOffer,
  studentAccountId: string,
): DemoMove<ApplicationStatus>[] {
  const contact = COMPANIES.find(({ key }) => key === offer.company)?.admin.email ?? '';
  const actorOf = (to: ApplicationStatus): DemoMove<ApplicationStatus>['by'] => {
    const role = actorRole(to);
    if (role === 'system') return role;
    return { role, accountId: role === 'student' ? studentAccountId : known(accountByEmail, contact) };
  };
  return moves.map(([to, workedDaysAgo]) => ({ to, at: calendar.ago(workedDaysAgo), by: actorOf(to) }));
}

/** Who brings an application to this status. */
export function actorRole(to: ApplicationStatus): 'system' | 'company_admin' | 'student' {
  if (BY_SYSTEM.includes(to)) return 'system';
  return BY_COMPANY.includes(to) ? 'company_admin' : 'student';
}

async function sowPlacement(
  { manager, calendar }: Sowing,
  { id, studentId, offerId }: { id: string; studentId: string; offerId: string },
  offer: DemoOffer,
  createdAt: Date,
): Promise<void> {
  const startOn = calendar.mondayAfter(offer.startInDays[0]);
  await manager.insert(Placement, {
    id: idAt(createdAt),
    applicationId: id,
    studentId,
    offerId,
    kind: offer.kind,
    startOn,
    endOn: offer.durationWeeks === null ? null : lastWorkedDay(startOn, offer.durationWeeks),
    createdAt,
  });
  await manager.update(Student, { id: studentId }, { searchState: 'placed' });
}
