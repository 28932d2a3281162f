import { applied } from '../../../support/builders/applications.js';
import { published } from '../../../support/builders/offers.js';
import type { Member, People, Student, Teacher } from '../../../support/builders/people.js';

/** A company with an offer, and the class of a teacher whose students apply to it. */
export interface InterviewCast {
  people: People;
  company: Member;
  teacher: Teacher;
  classId: string;
  offerId: string;
}

export async function interviewCast(people: People): Promise<InterviewCast> {
  const [company, teacher] = [await people.company(), await people.teacher()];
  const [classId, offerId] = [await people.classGroup(teacher), await published(company.client, { seats: 20 })];
  return { people, company, teacher, classId, offerId };
}

/** Creates a student of the class who has applied to the offer; returns both. */
export async function applicant({ people, classId, offerId }: InterviewCast): Promise<{ student: Student; id: string }> {
  const student = await people.student(classId);
  return { student, id: await applied(student.client, offerId) };
}
