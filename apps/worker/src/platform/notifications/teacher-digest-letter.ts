import type { HeldLetter, StudentOfApplication } from '@seve/database';
import { dayInParis, type TeacherAct } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { linksAt } from '@seve/lifecycles';
import { type LetterParams, letterParams } from '@seve/mailing';
import { type DigestOf, digestRow } from './events-letter.js';

type DigestStudent = LetterParams['teacher-digest']['students'][number];
type Act = DigestStudent['acts'][number];

/** Groups acts by student, in the order of `students`; acts in chronological order. */
function byStudent(held: readonly HeldLetter[], students: readonly StudentOfApplication[]): DigestStudent[] {
  const ids = [...new Set(students.map(({ studentId }) => studentId))];
  return ids.map((id) => {
    const own = students.filter(({ studentId }) => studentId === id);
    const acts = held.filter(({ entityId }) => own.some(({ applicationId }) => applicationId === entityId)).map(actOf);
    return { studentName: own[0]?.studentName ?? '', className: own[0]?.className ?? '', acts };
  });
}

const ACT_OF_INTERVIEW: Record<LetterParams['application-interview']['act'], TeacherAct> = {
  proposed: 'interview',
  reopened: 'interview',
  confirmed: 'interview_confirmed',
  moved: 'interview_confirmed',
  refused: 'interview_refused',
  cancelled: 'interview_cancelled',
};

/** Returns the act of a letter to a teacher: that named by a copy, or the fixed one of another letter. */
function toldBy({ letter, params }: HeldLetter): TeacherAct {
  if (letter === 'application-interview') return ACT_OF_INTERVIEW[(params as LetterParams['application-interview']).act];
  if (letter === 'application-offer-lapsed') return 'lapsed';
  if (letter === 'application-cancelled') return 'cancelled';
  if (letter === 'application-escalated') return 'escalated';
  return (params as LetterParams['application-teacher-copy']).act as TeacherAct;
}

function actOf(held: HeldLetter): Act {
  const { offerTitle, companyName } = held.params as Pick<Act, 'offerTitle' | 'companyName'>;
  return { act: toldBy(held), offerTitle, companyName, on: dayInParis(held.at) };
}

/** Returns the digest of events in a teacher's classes. */
export function teacherDigestLetter(
  digest: DigestOf,
  held: readonly HeldLetter[],
  students: readonly StudentOfApplication[],
  onlyClassId: string | null,
): NewEmail {
  const { publicUrl, reader } = digest;
  const link = linksAt(publicUrl).classGroup(onlyClassId);
  const params = { firstName: reader.firstName, students: byStudent(held, students), link };
  return { ...letterParams('teacher-digest', params), ...digestRow(digest) };
}
