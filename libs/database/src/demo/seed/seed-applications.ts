import {
  type ApplicationStatus,
  addDays,
  type CivilDate,
  DAYS_TO_CONFIRM,
  dayInParis,
  lastWorkedDay,
  type OfferKind,
  PLACEMENT_TABLE,
  type PlacementState,
  SILENCE_WARNING_FROM,
} from '@seve/domain';
import { Application, ApplicationDraft } from '../../entities/application.entities.js';
import { Escalation, EscalationCall } from '../../entities/escalation.entities.js';
import { Placement } from '../../entities/placement.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { Student } from '../../entities/student.entity.js';
import { applicationMoves, historyOfApplication, teacherOf } from '../applications/application-moves.js';
import { APPLICATIONS } from '../applications/applications.js';
import { demoClockOf, isTakenOver, takenOverAt } from '../applications/clock-of-application.js';
import { type DemoApplication, keyOf } from '../applications/demo-application.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { OFFERS } from '../offers/offers.js';
import { typeset } from '../typeset.js';
import { idAt, known, type Seeding } from './seed-context.js';
import { type DemoMove, historyOf } from './seed-history.js';
import { demoInterviewOf, seedInterview } from './seed-interview.js';

const ANSWERS: readonly ApplicationStatus[] = ['interview', 'pool', 'offered', 'rejected'];

export async function seedApplications(seeding: Seeding): Promise<void> {
  for (const application of APPLICATIONS) await seedApplication(seeding, application);
  await noteWarnings(seeding);
}

async function seedApplication(seeding: Seeding, application: DemoApplication): Promise<void> {
  const { manager } = seeding;
  const moves = applicationMoves(seeding, application);
  const [begun, last] = [moves[0], moves.at(-1)];
  if (!begun || !last) throw new Error(`The application of ${keyOf(application)} was never begun`);
  const id = idAt(begun.at);
  seeding.applicationByKey.set(keyOf(application), id);
  const post = postOf(seeding, application);
  const written = writtenOf(seeding, application, post);
  if (last.to === 'draft') {
    await manager.insert(ApplicationDraft, { id, ...written, createdAt: begun.at, updatedAt: begun.at });
  } else await seedSent(seeding, application, { id, post, written, moves, last });
  await manager.insert(StateChange, historyOfApplication(id, application, moves));
  await seedPlacement(seeding, { id, ...written }, post, moves);
}

interface Sent {
  id: string;
  post: DemoPost;
  written: ReturnType<typeof writtenOf>;
  moves: readonly DemoMove<ApplicationStatus>[];
  last: DemoMove<ApplicationStatus>;
}

async function seedSent(seeding: Seeding, application: DemoApplication, { id, post, written, moves, last }: Sent): Promise<void> {
  const { manager, calendar } = seeding;
  const reachedAt = (...statuses: readonly ApplicationStatus[]) => moves.find(({ to }) => statuses.includes(to))?.at ?? null;
  const [sentAt, offeredAt] = [reachedAt('submitted') ?? last.at, reachedAt('offered')];
  const answerBy = offeredAt && addDays(dayInParis(offeredAt), DAYS_TO_CONFIRM);
  const interview = last.to === 'interview' ? demoInterviewOf(calendar, post.company, moves) : null;
  const isUnanswered = last.to === 'submitted' || last.to === 'read';
  const waitsSince = isUnanswered ? sentAt : (interview?.startsAt ?? last.at);
  const since = dayInParis(waitsSince);
  const clock = demoClockOf({ status: last.to, since, answerBy, promisedOn: null }, calendar.today);
  await manager.insert(Application, {
    id,
    ...written,
    status: last.to,
    readAt: reachedAt('read'),
    answeredAt: reachedAt(...ANSWERS),
    refusalReason: application.refusalReason ?? null,
    companyMessage: application.companyMessage ? typeset(application.companyMessage) : null,
    answerBy,
    expiredOn: last.to === 'expired' ? dayInParis(last.at) : null,
    poolAgreedAt: application.poolAgreedAgo === undefined ? null : calendar.ago(application.poolAgreedAgo),
    ...clock,
    createdAt: sentAt,
    updatedAt: last.at,
  });
  if (interview) await seedInterview(manager, id, interview);
  const isCase = isTakenOver(clock) || last.to === 'expired';
  if (isCase) await seedCase(seeding, application, { id, last, openedAt: takenOverAt(last.to === 'expired' ? dayInParis(sentAt) : since) });
}

/** Seeds the escalation case with its calls: closed if the application has ended, else assigned to the coordinator who called. */
async function seedCase(
  { manager, calendar, accountByEmail }: Seeding,
  { calls = [] }: DemoApplication,
  { id: applicationId, last, openedAt }: { id: string; last: DemoMove<ApplicationStatus>; openedAt: Date },
): Promise<void> {
  const id = idAt(last.at);
  const callerAccountId = known(accountByEmail, DEMO_ACCOUNTS.coordinator.email);
  const open = calls.length > 0 ? ({ status: 'assigned', assigneeAccountId: callerAccountId } as const) : { status: 'open' as const };
  const closed = { status: 'closed', closedAt: last.at, closedAs: 'expired' } as const;
  await manager.insert(Escalation, { id, applicationId, openedAt, ...(last.to === 'expired' ? closed : open) });
  for (const { outcome, workedDaysAgo, note } of calls) {
    const calledAt = calendar.ago(workedDaysAgo);
    await manager.insert(EscalationCall, { id: idAt(calledAt), escalationId: id, callerAccountId, outcome, note: typeset(note), calledAt });
  }
}

/** Records warnings of companies with three unanswered applications. Raw: the third row of each group. */
async function noteWarnings({ manager }: Seeding): Promise<void> {
  await manager.query(
    `update company set silence_warned_on = third.expired_on from (
       select site.company_id, application.expired_on, row_number() over (partition by site.company_id order by application.expired_on) as place
       from application join company_site site on site.id = application.company_site_id where application.status = 'expired') third
     where third.company_id = company.id and third.place = ${SILENCE_WARNING_FROM}`,
  );
}

/** Returns the student's texts of an application, sent or not. */
function writtenOf(seeding: Seeding, application: DemoApplication, { company, kind, startOn, endOn }: DemoPost) {
  const { student, offer, wish, motivation, answers = [], proposal } = application;
  const own = wish ? 'unsolicited' : 'offer';
  return {
    studentId: known(seeding.studentByName, student).id,
    offerId: offer === null ? null : known(seeding.offerByKey, offer),
    companySiteId: known(seeding.siteByCompany, company),
    ...(wish && { kind, wantedFrom: startOn, wantedTo: endOn }),
    origin: proposal === undefined ? own : ('teacher_proposed' as const),
    motivation: typeset(motivation),
    answers: answers.map(typeset),
    ...(proposal !== undefined && { proposal: typeset(proposal), proposedByAccountId: teacherOf(seeding, application).accountId }),
  } as const;
}

interface DemoPost {
  company: string;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
}

function postOf({ calendar }: Seeding, { student, offer, wish }: DemoApplication): DemoPost {
  const announced = OFFERS.find(({ key }) => key === offer);
  const days = (startInDays: number, weeks: number | null) => {
    const startOn = calendar.mondayAfter(startInDays);
    return { startOn, endOn: weeks === null ? null : lastWorkedDay(startOn, weeks) };
  };
  if (announced) return { ...announced, ...days(announced.startInDays[0], announced.durationWeeks) };
  if (!wish) throw new Error(`The demonstration knows no offer ${offer} for ${student}`);
  return { ...wish, ...days(wish.startInDays, wish.weeks) };
}

const STATES_OF_PLACEMENT: Partial<Record<ApplicationStatus, PlacementState>> = { accepted: 'agreed', cancelled: 'cancelled' };

/** Seeds the placement of an accepted application, also if it was cancelled since. */
async function seedPlacement(
  { manager }: Seeding,
  {
    id: applicationId,
    studentId,
    offerId,
    companySiteId,
  }: { id: string; studentId: string; offerId: string | null; companySiteId: string },
  { kind, startOn, endOn }: DemoPost,
  ofApplication: readonly DemoMove<ApplicationStatus>[],
): Promise<void> {
  const moves = ofApplication.flatMap(({ to, ...move }) => {
    const state = STATES_OF_PLACEMENT[to];
    return state ? [{ ...move, to: state }] : [];
  });
  const [begun, last] = [moves[0], moves.at(-1)];
  if (!begun || !last) return;
  const [id, state] = [idAt(begun.at), last.to];
  const of = { applicationId, studentId, offerId, companySiteId };
  const post = { source: 'application', kind, startOn, endOn, version: moves.length } as const;
  await manager.insert(Placement, { id, state, ...of, ...post, createdAt: begun.at, updatedAt: last.at });
  await manager.insert(StateChange, historyOf({ type: 'placement', id }, PLACEMENT_TABLE, moves));
  if (state === 'agreed') await manager.update(Student, { id: studentId }, { searchState: 'placed' });
}
