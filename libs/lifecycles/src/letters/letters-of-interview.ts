import type { InterviewRow } from '@seve/database';
import { HOUR_MS, type Locale } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { type LetterParams, letters } from '@seve/mailing';
import { applicantName, type LetterFacts, nameForCompany, to } from './letter-writing.js';
import { interviewOfStudent } from './read-by-student.js';
import { isToMinor } from './words-to-minor.js';

type Params = LetterParams['application-interview'];
type Audience = Params['audience'];

/**
 * Readers of the letter about each change of an interview, and the act it names. The author of a change gets a letter only for its calendar
 * file.
 */
const TOLD = {
  proposed: { student: 'proposed', teacher: 'proposed' },
  reopened: { student: 'reopened', company: 'reopened', teacher: 'reopened' },
  confirmed: { student: 'confirmed', company: 'confirmed', teacher: 'confirmed' },
  /** The student has chosen another time. */
  rechosen: { student: 'confirmed', company: 'moved', teacher: 'confirmed' },
  /** The student answers that no proposed time suits. */
  refused: { company: 'refused', teacher: 'refused' },
  cancelled: { student: 'cancelled', company: 'cancelled', teacher: 'cancelled' },
  /** The interview ends with the application; the teacher gets the letter about that end instead. */
  called_off: { student: 'cancelled', company: 'cancelled' },
} satisfies Record<string, Partial<Record<Audience, Params['act']>>>;

export type InterviewStepWithLetters = keyof typeof TOLD;

/** Changes by the company that carry its text. */
export const WORDED_NEWS: Partial<Record<InterviewStepWithLetters, 'propose_interview' | 'cancel_interview'>> = {
  proposed: 'propose_interview',
  reopened: 'propose_interview',
  cancelled: 'cancel_interview',
};

interface About {
  interview: InterviewRow;
  /** Interview time that is set, changed, given up or cancelled. */
  chosen: string | null;
  now: Date;
}

/** Returns a calendar uid that stays the same during the whole life of an interview. */
export const calendarUidOf = ({ id }: Pick<InterviewRow, 'id'>): string => `${id}@interviews.seve`;

const LINKS: Record<Audience, (writing: LetterFacts) => string> = {
  student: ({ links }) => links.ownApplications,
  company: ({ links, people }) => links.received(people.applicationId),
  teacher: ({ links, people }) => links.classGroup(people.classGroupId),
};

function paramsFor(writing: LetterFacts, audience: Audience, act: Params['act'], { interview, chosen }: Omit<About, 'now'>): Params {
  const { people } = writing;
  const read = audience === 'student' ? interviewOfStudent(writing, interview) : interview;
  const { durationMinutes: minutes, mode, place, note, sequence } = read;
  return {
    firstName: (audience === 'teacher' ? people.teacher : audience === 'company' ? people.contact : people.student)?.firstName ?? '',
    audience,
    act,
    studentName: audience === 'company' ? nameForCompany(writing) : applicantName(people),
    companyName: people.companyName,
    offerTitle: people.offerTitle,
    slots: interview.slots.map(({ startsAt }) => ({ startsAt, minutes })),
    chosen: chosen === null ? null : { startsAt: chosen, minutes },
    mode,
    place: place || null,
    note: note || null,
    otherTimes: interview.otherTimes || null,
    isMinor: isToMinor(writing),
    uid: calendarUidOf(interview),
    sequence,
    link: LINKS[audience](writing),
  };
}

/** Returns the expiry: the interview time at the latest, after which the letter would mislead. */
function expiryOf(news: InterviewStepWithLetters, { interview, chosen, now }: About): Date {
  const last = news === 'proposed' || news === 'reopened' ? interview.slots.at(-1)?.startsAt : chosen;
  const aheadMs = last ? Date.parse(last) - now.getTime() : Number.POSITIVE_INFINITY;
  return new Date(Date.now() + Math.max(0, Math.min(48 * HOUR_MS, aheadMs)));
}

/** Returns the letters to student and company, and to the teacher by the preference for copies about interviews. */
export function lettersOfInterview(writing: LetterFacts, news: InterviewStepWithLetters, about: About): NewEmail[] {
  const { student, contact, teacher } = writing.people;
  const readers = { student, company: contact, teacher };
  const expiresAt = expiryOf(news, about);
  return (['student', 'company', 'teacher'] as const).flatMap((audience) => {
    const act = (TOLD[news] as Partial<Record<Audience, Params['act']>>)[audience];
    const reader = readers[audience];
    const isOwnActAlone = audience === 'company' && act === 'cancelled' && about.chosen === null;
    if (!act || reader === null || isOwnActAlone) return [];
    const letter = { ...to(reader, writing, 'application-interview', paramsFor(writing, audience, act, about), act), expiresAt };
    if (audience !== 'teacher') return [letter];
    // Text from a company to a minor is sent to the teacher at once.
    const isWordy = isToMinor(writing) && news in WORDED_NEWS && `${about.interview.place}${about.interview.note}` !== '';
    return [{ ...letter, preference: isWordy ? null : ('interview-copies' as const) }];
  });
}

/** Returns the iCalendar file of the chosen hour for this reader; null when none is chosen. */
export function calendarOfInterview(
  writing: LetterFacts,
  audience: 'student' | 'company',
  interview: InterviewRow,
  locale: Locale,
): string | null {
  const { startsAt, status } = interview;
  if (status !== 'confirmed') return null;
  const params = paramsFor(writing, audience, 'confirmed', { interview, chosen: startsAt });
  return letters['application-interview'].calendar?.(params, locale, null)?.content ?? null;
}
