import { type Addressee, type ApplicationPeople, coordinators, peopleOfApplications, waitingLike } from '@seve/database';
import { type ApplicationStatus, addDays, type CivilDate, type ClockStep, daysBetween, ESCALATION_DAYS } from '@seve/domain';
import type { NewEmail, Work } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { type ApplicationLinks, linksAt } from './application-links.js';
import { communeName, fullName, namesOf, to, type Writing } from './letter-writing.js';

/** Steps that end nothing: a move tells its own letters. */
type Reminding = Exclude<ClockStep, 'expire' | 'lapse'>;

/** A step whose day has come, of one application. */
export interface StepTold {
  applicationId: string;
  offerId: string | null;
  status: ApplicationStatus;
  step: Reminding;
  /** The day on which this wait began. */
  since: CivilDate;
  answerBy: CivilDate | null;
}

interface Told extends Writing {
  told: StepTold;
  /** Days since the wait began. */
  days: number;
  /** Applications to the same offer that wait likewise. */
  waiting: number;
  coordinators: readonly Addressee[];
  /** Tells apart this wait of the application from a later one. */
  occurrence: string;
}

type About = 'application' | 'interview';

/** To the company, once a day for one offer, however many wait there. */
function reminder(told: Told, about: About): NewEmail {
  const { people, links, days, waiting, today } = told;
  const { contact, applicationId } = people;
  const { offerId, step } = told.told;
  const link = waiting === 1 ? links.received(applicationId) : links.receivedFor(offerId);
  const of = offerId === null ? { entityType: 'application', entityId: applicationId } : { entityType: 'offer', entityId: offerId };
  return {
    ...letterParams('application-reminder', { firstName: contact.firstName, about, days, waiting, link }),
    to: { accountId: contact.accountId, address: contact.address, locale: contact.locale },
    ...of,
    occurrence: `${step} ${today}`,
  };
}

function followUp(told: Told): NewEmail {
  const { people, links, days, occurrence } = told;
  const { since } = told.told;
  const params = {
    ...namesOf(told),
    firstName: people.student.firstName,
    sentOn: since,
    days,
    phone: null,
    contactName: null,
    takesOverOn: addDays(since, ESCALATION_DAYS),
    link: links.ownApplications,
  };
  return to(people.student, told, 'application-follow-up', params, occurrence);
}

/** The campus calls the company; the teacher knows who is waiting, the coordination does not. */
function escalated(told: Told, about: About): NewEmail[] {
  const { people, links, days, occurrence } = told;
  const { contact, teacher } = people;
  const company = { ...namesOf(told), about, days, contactName: contact.firstName, contactPhone: null, contactEmail: contact.address };
  const campus = told.coordinators.map((one) =>
    to(
      one,
      told,
      'application-escalated',
      { ...company, firstName: one.firstName, audience: 'coordinator', studentName: null, link: links.escalations },
      occurrence,
    ),
  );
  if (teacher === null) return campus;
  const own = {
    ...company,
    firstName: teacher.firstName,
    audience: 'teacher' as const,
    studentName: fullName(people),
    link: links.classGroup(people.classGroupId),
  };
  return [...campus, to(teacher, told, 'application-escalated', own, occurrence)];
}

function offeredReminder(told: Told): NewEmail {
  const { people, links, today, occurrence } = told;
  const answerBy = told.told.answerBy ?? today;
  const params = {
    ...namesOf(told),
    firstName: people.student.firstName,
    communeName: communeName(people.communeInsee),
    answerBy,
    daysLeft: daysBetween(today, answerBy),
    link: links.ownApplications,
  };
  return to(people.student, told, 'application-offered-reminder', params, occurrence);
}

/** What each step of the clock promises to whom (lifecycles: Application). */
const LETTERS_OF_STEP: Record<Reminding, (told: Told) => NewEmail[]> = {
  remind_first: (told) => [reminder(told, 'application')],
  remind_again: (told) => [reminder(told, 'application'), followUp(told)],
  escalate: (told) => escalated(told, 'application'),
  remind_interview: (told) => [reminder(told, 'interview')],
  escalate_interview: (told) => escalated(told, 'interview'),
  remind_offered_first: (told) => [offeredReminder(told)],
  remind_offered_again: (told) => [offeredReminder(told)],
};

/** Promises, in the transaction of a step, the letters that tell it. */
export async function writeLettersOfStep(work: Work, told: StepTold, publicUrl: string, today: CivilDate): Promise<void> {
  const links: ApplicationLinks = linksAt(publicUrl);
  const people: ApplicationPeople[] = await peopleOfApplications(work.manager, [told.applicationId], today);
  const waiting = await waitingLike(work.manager, told);
  const all = await coordinators(work.manager);
  const occurrence = `${told.step} ${told.since}`;
  const days = daysBetween(told.since, today);
  await work.write(
    ...people.flatMap((one) =>
      LETTERS_OF_STEP[told.step]({ people: one, links, today, told, days, waiting, coordinators: all, occurrence }),
    ),
  );
}
