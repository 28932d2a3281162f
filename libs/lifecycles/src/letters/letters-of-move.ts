import type { Addressee } from '@seve/database';
import { addDays, CORRECTION_DAYS, DAYS_TO_CONFIRM, isSchoolRole, poolEndsOn, type Role } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { communeName } from '@seve/reference';
import { applicantName, guardianCopy, type LetterFacts, nameForCompany, teacherCopy, to, toCompany } from './letter-writing.js';
import { expired, lapsed } from './letters-of-expiry.js';
import { readByStudent } from './read-by-student.js';
import { type NamedMove, wordsToMinor } from './words-to-minor.js';

const endedWithout = (writing: LetterFacts) => ({
  studentName: nameForCompany(writing),
  offerTitle: writing.people.offerTitle,
  link: writing.links.receivedFor(writing.people.offerId),
});

/** Writes to a company that had read the application. */
function obsolete(writing: LetterFacts): NewEmail[] {
  if (writing.people.readAt === null) return [];
  return toCompany(writing, 'application-obsolete', ({ firstName }) => ({ firstName, ...endedWithout(writing) }));
}

const toStudent = ({ people: { student, offerTitle, companyName } }: LetterFacts) => ({
  firstName: student.firstName,
  offerTitle,
  companyName,
});

function submitted(writing: LetterFacts): NewEmail[] {
  const { people, links } = writing;
  const { student, offerTitle } = people;
  const received = {
    studentName: nameForCompany(writing),
    offerTitle,
    schoolName: people.schoolName,
    link: links.received(people.applicationId),
  };
  const sent = { ...toStudent(writing), communeName: communeName(people.communeInsee), link: links.ownApplications };
  return [
    ...toCompany(writing, 'application-received', ({ firstName }) => ({ firstName, ...received })),
    to(student, writing, 'application-sent', sent),
    ...teacherCopy(writing, 'sent'),
  ];
}

function offered(writing: LetterFacts): NewEmail[] {
  const { people, links, today } = writing;
  const answerBy = people.answerBy ?? addDays(today, DAYS_TO_CONFIRM);
  const params = {
    ...toStudent(writing),
    communeName: communeName(people.communeInsee),
    startFrom: people.startFrom ?? today,
    message: readByStudent(writing).people.companyMessage,
    answerBy,
    link: links.ownApplications,
  };
  return [
    to(people.student, writing, 'application-offered', params),
    ...teacherCopy(writing, 'offered', wordsToMinor(writing, 'offered')),
    ...guardianCopy(writing, 'offered', { answerBy, startOn: people.startFrom }),
  ];
}

function rejected(writing: LetterFacts): NewEmail[] {
  const { people, links, ideas = [] } = writing;
  const { refusalShared: isShared, refusalReason } = people;
  const params = {
    ...toStudent(writing),
    reason: isShared ? (refusalReason ?? 'other') : null,
    message: isShared ? readByStudent(writing).people.companyMessage : null,
    ideas,
    link: links.matches,
  };
  return [
    to(people.student, writing, 'application-rejected', params),
    ...teacherCopy(writing, 'rejected', wordsToMinor(writing, 'rejected')),
  ];
}

/** Letters of a refusal noted from a phone call: as after a refusal by the company, which also gets what was noted. */
function refusedByPhone(writing: LetterFacts): NewEmail[] {
  const { people, links, today } = writing;
  const { phoneRefusal, applicationId } = people;
  const params = {
    studentName: nameForCompany(writing),
    offerTitle: people.offerTitle,
    reason: people.refusalReason ?? 'other',
    notedBy: phoneRefusal?.by === 'teacher' ? ('teacher' as const) : ('coordinator' as const),
    spokeTo: phoneRefusal?.spokeTo ?? null,
    correctUntil: addDays(today, CORRECTION_DAYS),
    link: links.received(applicationId),
  };
  return [...rejected(writing), ...toCompany(writing, 'application-refused-by-phone', ({ firstName }) => ({ firstName, ...params }))];
}

/** Letters after the company corrects a refusal: the application is open again. */
function refusalCorrected(writing: LetterFacts): NewEmail[] {
  const params = { ...toStudent(writing), link: writing.links.ownApplications };
  return [to(writing.people.student, writing, 'application-refusal-corrected', params), ...teacherCopy(writing, 'refusal_corrected')];
}

function accepted(writing: LetterFacts): NewEmail[] {
  const { people, links, today } = writing;
  const { student, companyName, offerTitle, endOn } = people;
  const said = { className: null, companyName, studentName: applicantName(people), offerTitle, startOn: people.startOn ?? today, endOn };
  const ofStudent = {
    ...{ ...said, firstName: student.firstName, audience: 'student' as const, studentEmail: null },
    address: `${people.address}, ${communeName(people.communeInsee)}`,
    link: links.ownPlace(people.placementId),
  };
  const ofCompany = {
    ...{ ...said, audience: 'company' as const, studentEmail: student.address },
    address: null,
    link: links.received(people.applicationId),
  };
  return [
    to(student, writing, 'application-accepted', ofStudent, 'student'),
    ...toCompany(writing, 'application-accepted', ({ firstName }) => ({ firstName, ...ofCompany })),
    ...teacherCopy(writing, 'accepted'),
    ...guardianCopy(writing, 'accepted'),
  ];
}

function restored(writing: LetterFacts): NewEmail[] {
  const { people, links } = writing;
  const { offerTitle, applicationId } = people;
  const params = { studentName: nameForCompany(writing), offerTitle, link: links.received(applicationId) };
  return [...toCompany(writing, 'application-restored', ({ firstName }) => ({ firstName, ...params })), ...teacherCopy(writing, 'sent')];
}

const cancelledBy = (role: Role): 'company' | 'student' | 'school' =>
  isSchoolRole(role) ? 'school' : role === 'student' ? 'student' : 'company';

/** Letters to student, company, teacher and guardian. */
function cancelled(writing: LetterFacts): NewEmail[] {
  const { people, links } = writing;
  const { student, contact, teacher, companyName, offerTitle, startOn, ending } = people;
  const by = cancelledBy(ending?.by ?? 'system');
  const reason = ending?.message ?? null;
  const said = { by, companyName, offerTitle, startOn, studentName: applicantName(people) };
  const toldTo = { student: readByStudent(writing).people.ending?.message ?? null, company: reason, teacher: reason };
  const letter = (reader: Addressee, audience: 'student' | 'company' | 'teacher', link: string) =>
    to(reader, writing, 'application-cancelled', { ...said, audience, reason: toldTo[audience], firstName: reader.firstName, link });
  return [
    letter(student, 'student', links.matches),
    ...(contact ? [letter(contact, 'company', links.receivedFor(people.offerId))] : []),
    ...(teacher ? [letter(teacher, 'teacher', links.classGroup(people.classGroupId))] : []),
    ...guardianCopy(writing, 'cancelled', { by, reason }),
  ];
}

/** Writes to a company that had read the application, with the student's reason and text. */
const left =
  (act: 'withdrawn' | 'declined') =>
  (writing: LetterFacts): NewEmail[] => {
    const { readAt, ending } = writing.people;
    const params = { ...endedWithout(writing), reason: ending?.reason ?? null, message: ending?.message ?? null };
    const company = toCompany(writing, 'application-withdrawn', ({ firstName }) => ({ firstName, ...params }));
    return [...(readAt === null ? [] : company), ...teacherCopy(writing, act)];
  };

function read(writing: LetterFacts): NewEmail[] {
  const params = { ...toStudent(writing), readOn: writing.today, link: writing.links.ownApplications };
  return [to(writing.people.student, writing, 'application-read', params)];
}

/** Asks the student for consent; the school of a minor gets its letter after that consent. */
function pool(writing: LetterFacts): NewEmail[] {
  const { people, links, today } = writing;
  const params = {
    ...toStudent(writing),
    message: readByStudent(writing).people.companyMessage,
    keptUntil: poolEndsOn(people.birthDate, today),
    link: links.ownApplications,
  };
  const words = wordsToMinor(writing, 'pool');
  return [to(people.student, writing, 'application-pooled', params), ...(words === null ? [] : teacherCopy(writing, 'pool_asked', words))];
}

/** Letters of each move, by its new status or, if another act leads to that status, by that act. */
export const LETTERS_OF_MOVE = {
  submitted,
  read,
  pool,
  offered,
  rejected,
  refused_by_phone: refusedByPhone,
  refusal_corrected: refusalCorrected,
  accepted,
  declined: left('declined'),
  withdrawn: left('withdrawn'),
  restored,
  cancelled,
  expired,
  expired_by_student: lapsed,
  obsolete,
  closed_with_offer: (writing: LetterFacts) => [
    to(writing.people.student, writing, 'application-offer-closed', {
      ...toStudent(writing),
      offerTitle: writing.people.offerTitle ?? '',
      ideas: writing.ideas ?? [],
      link: writing.links.matches,
    }),
  ],
} satisfies Partial<Record<NamedMove, (writing: LetterFacts) => NewEmail[]>>;

export type MoveWithLetters = keyof typeof LETTERS_OF_MOVE;
