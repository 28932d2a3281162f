import { coordinators, peopleOfApplications, waitingLike } from '@seve/database';
import { type ApplicationStatus, addDays, type CivilDate, type ClockStep, daysBetween, ESCALATION_DAYS, readablePhone } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import { type ApplicationLinks, linksAt } from './application-links.js';
import { applicantName, type LetterFacts, namesOf, to } from './letter-writing.js';

/** Steps without a status move; `expire` and `lapse` are moves with their own letters. */
type Reminding = Exclude<ClockStep, 'expire' | 'lapse'>;

/** A due step of one application. */
export interface StepWithLetters {
  applicationId: string;
  offerId: string | null;
  status: ApplicationStatus;
  step: Reminding;
  /** Day on which the current wait began. */
  since: CivilDate;
  answerBy: CivilDate | null;
}

interface Told extends LetterFacts {
  told: StepWithLetters;
  /** Days since the wait began. */
  days: number;
  /** Distinguishes this wait of the application from a later one. */
  occurrence: string;
}

type About = 'application' | 'interview';

/**
 * Returns a reminder to the company, once a day per offer, whatever the number of waiting applications; none for a company without members.
 */
async function reminder(told: Told, about: About, manager: EntityManager): Promise<NewEmail[]> {
  const { people, links, today } = told;
  const { contact, applicationId } = people;
  if (contact === null) return [];
  const { offerId, status, since } = told.told;
  const waiting = offerId === null ? { count: 1, since } : await waitingLike(manager, { offerId, status }, today);
  const link = waiting.count === 1 ? links.received(applicationId) : links.receivedFor(offerId);
  const wait = { days: daysBetween(waiting.since, today), waiting: waiting.count };
  const of = offerId === null ? { entityType: 'application', entityId: applicationId } : { entityType: 'offer', entityId: offerId };
  const { accountId, address, locale, firstName } = contact;
  const params = letterParams('application-reminder', { firstName, about, ...wait, link });
  return [{ ...params, to: { accountId, address, locale }, ...of, occurrence: `${about} ${today}` }];
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

/**
 * Returns the letters of an escalation, after which the campus calls the company. Only the teacher's letter names the student; it follows
 * the preference for copies about silence.
 */
async function escalated(told: Told, about: About, manager: EntityManager): Promise<NewEmail[]> {
  const { people, links, days, occurrence } = told;
  const { contact, teacher } = people;
  const company = {
    ...namesOf(told),
    about,
    days,
    contactName: contact?.firstName ?? null,
    contactPhone: people.companyPhone && readablePhone(people.companyPhone),
    contactEmail: contact?.address ?? null,
  };
  const campus = (await coordinators(manager)).map((one) =>
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
    studentName: applicantName(people),
    link: links.classGroup(people.classGroupId),
  };
  return [...campus, { ...to(teacher, told, 'application-escalated', own, occurrence), preference: 'silence-copies' }];
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

/** The letters of each step. */
const LETTERS_OF_STEP: Record<Reminding, (told: Told, manager: EntityManager) => Promise<NewEmail[]>> = {
  remind_first: (told, manager) => reminder(told, 'application', manager),
  remind_again: async (told, manager) => [...(await reminder(told, 'application', manager)), followUp(told)],
  escalate: (told, manager) => escalated(told, 'application', manager),
  remind_interview: (told, manager) => reminder(told, 'interview', manager),
  escalate_interview: (told, manager) => escalated(told, 'interview', manager),
  remind_offered_first: async (told) => [offeredReminder(told)],
  remind_offered_again: async (told) => [offeredReminder(told)],
};

/** Writes the letters of a step in its transaction. */
export async function writeLettersOfStep(work: UnitOfWork, told: StepWithLetters, publicUrl: string, today: CivilDate): Promise<void> {
  const links: ApplicationLinks = linksAt(publicUrl);
  const wait = { told, days: daysBetween(told.since, today), occurrence: `${told.step} ${told.since}` };
  for (const people of await peopleOfApplications(work.manager, [told.applicationId], today)) {
    await work.write(...(await LETTERS_OF_STEP[told.step]({ people, links, today, ...wait }, work.manager)));
  }
}
