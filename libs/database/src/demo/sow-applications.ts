import { type ApplicationStatus, addDays, type CivilDate, DAYS_TO_CONFIRM, dayInParis, lastWorkedDay, type OfferKind } from '@seve/domain';
import { Application, ApplicationDraft, Placement } from '../entities/application.entities.js';
import { StateChange } from '../entities/state-change.entity.js';
import { Student } from '../entities/student.entity.js';
import { historyOfApplication, movesOf, teacherOf } from './application-moves.js';
import { APPLICATIONS } from './applications.js';
import { clockOf } from './clock-of-application.js';
import { type DemoApplication, keyOf } from './demo-application.js';
import { OFFERS } from './offers/offers.js';
import { idAt, known, type Sowing } from './sow-context.js';
import type { DemoMove } from './sow-history.js';
import { interviewOf, sowInterview } from './sow-interview.js';
import { typeset } from './typeset.js';

const ANSWERS: readonly ApplicationStatus[] = ['interview', 'pool', 'offered', 'rejected'];

export async function sowApplications(sowing: Sowing): Promise<void> {
  for (const application of APPLICATIONS) await sowApplication(sowing, application);
}

async function sowApplication(sowing: Sowing, application: DemoApplication): Promise<void> {
  const { manager } = sowing;
  const moves = movesOf(sowing, application);
  const [begun, last] = [moves[0], moves.at(-1)];
  if (!begun || !last) throw new Error(`The application of ${keyOf(application)} was never begun`);
  const id = idAt(begun.at);
  sowing.applicationByKey.set(keyOf(application), id);
  const post = postOf(sowing, application);
  const written = writtenOf(sowing, application, post);
  if (last.to === 'draft') {
    await manager.insert(ApplicationDraft, { id, ...written, createdAt: begun.at, updatedAt: begun.at });
  } else await sowSent(sowing, application, { id, post, written, moves, last });
  await manager.insert(StateChange, historyOfApplication(id, application, moves));
  if (last.to === 'accepted') await sowPlacement(sowing, { id, ...written }, post, last.at);
}

interface Sent {
  id: string;
  post: DemoPost;
  written: ReturnType<typeof writtenOf>;
  moves: readonly DemoMove<ApplicationStatus>[];
  last: DemoMove<ApplicationStatus>;
}

async function sowSent(sowing: Sowing, application: DemoApplication, { id, post, written, moves, last }: Sent): Promise<void> {
  const { manager, calendar } = sowing;
  const reachedAt = (...statuses: readonly ApplicationStatus[]) => moves.find(({ to }) => statuses.includes(to))?.at ?? null;
  const [sentAt, offeredAt] = [reachedAt('submitted') ?? last.at, reachedAt('offered')];
  const answerBy = offeredAt && addDays(dayInParis(offeredAt), DAYS_TO_CONFIRM);
  const interview = last.to === 'interview' ? interviewOf(calendar, post.company, moves) : null;
  const isUnanswered = last.to === 'submitted' || last.to === 'read';
  const waitsSince = isUnanswered ? sentAt : (interview?.startsAt ?? last.at);
  await manager.insert(Application, {
    id,
    ...written,
    status: last.to,
    readAt: reachedAt('read'),
    answeredAt: reachedAt(...ANSWERS),
    refusalReason: application.refusalReason ?? null,
    companyMessage: application.companyMessage ? typeset(application.companyMessage) : null,
    answerBy,
    poolAgreedAt: application.poolAgreedAgo === undefined ? null : calendar.ago(application.poolAgreedAgo),
    ...clockOf({ status: last.to, since: dayInParis(waitsSince), answerBy }, calendar.today),
    createdAt: sentAt,
    updatedAt: last.at,
  });
  if (interview) await sowInterview(manager, id, interview);
}

/** What its student wrote, sent or not. */
function writtenOf(sowing: Sowing, application: DemoApplication, { company, kind, startOn, endOn }: DemoPost) {
  const { student, offer, wish, motivation, answers = [], proposal } = application;
  const own = wish ? 'unsolicited' : 'offer';
  return {
    studentId: known(sowing.studentByName, student).id,
    offerId: offer === null ? null : known(sowing.offerByKey, offer),
    companySiteId: known(sowing.siteByCompany, company),
    ...(wish && { kind, wantedFrom: startOn, wantedTo: endOn }),
    origin: proposal === undefined ? own : ('teacher_proposed' as const),
    motivation: typeset(motivation),
    answers: answers.map(typeset),
    ...(proposal !== undefined && { proposal: typeset(proposal), proposedByAccountId: teacherOf(sowing, application).accountId }),
  } as const;
}

interface DemoPost {
  company: string;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
}

function postOf({ calendar }: Sowing, { student, offer, wish }: DemoApplication): DemoPost {
  const announced = OFFERS.find(({ key }) => key === offer);
  const days = (startInDays: number, weeks: number | null) => {
    const startOn = calendar.mondayAfter(startInDays);
    return { startOn, endOn: weeks === null ? null : lastWorkedDay(startOn, weeks) };
  };
  if (announced) return { ...announced, ...days(announced.startInDays[0], announced.durationWeeks) };
  if (!wish) throw new Error(`The demonstration knows no offer ${offer} for ${student}`);
  return { ...wish, ...days(wish.startInDays, wish.weeks) };
}

async function sowPlacement(
  { manager }: Sowing,
  { id, studentId, offerId }: { id: string; studentId: string; offerId: string | null },
  { kind, startOn, endOn }: DemoPost,
  createdAt: Date,
): Promise<void> {
  await manager.insert(Placement, { id: idAt(createdAt), applicationId: id, studentId, offerId, kind, startOn, endOn, createdAt });
  await manager.update(Student, { id: studentId }, { searchState: 'placed' });
}
