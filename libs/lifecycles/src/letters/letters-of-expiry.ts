import { DAYS_TO_CONFIRM, EXPIRY_DAYS } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { applicantName, type LetterFacts, nameForCompany, namesOf, to, toCompany } from './letter-writing.js';

/** Parameters for both readers of an application that was not answered in time. */
const sides = (writing: LetterFacts) => {
  const { people, links } = writing;
  return {
    student: { audience: 'student', firstName: people.student.firstName, studentName: applicantName(people), link: links.matches },
    company: {
      audience: 'company',
      studentName: nameForCompany(writing),
      link: links.received(people.applicationId),
    },
  } as const;
};

/** Letters of an application that the company has not answered in time. */
export function expired(writing: LetterFacts): NewEmail[] {
  const { student, company } = sides(writing);
  const said = { ...namesOf(writing), days: EXPIRY_DAYS };
  return [
    to(writing.people.student, writing, 'application-expired', { ...said, ...student }),
    ...toCompany(writing, 'application-expired', ({ firstName }) => ({ ...said, ...company, firstName })),
  ];
}

/** Letters of an offered place that the student has not answered in time. The teacher's follows the preference for copies about places. */
export function lapsed(writing: LetterFacts): NewEmail[] {
  const { people, links } = writing;
  const { student, company } = sides(writing);
  const said = { ...namesOf(writing), days: DAYS_TO_CONFIRM };
  const letters = [
    to(people.student, writing, 'application-offer-lapsed', { ...said, ...student }),
    ...toCompany(writing, 'application-offer-lapsed', ({ firstName }) => ({ ...said, ...company, firstName })),
  ];
  if (people.teacher === null) return letters;
  const teacher = {
    audience: 'teacher',
    firstName: people.teacher.firstName,
    studentName: applicantName(people),
    link: links.classGroup(people.classGroupId),
  } as const;
  const copy = to(people.teacher, writing, 'application-offer-lapsed', { ...said, ...teacher });
  return [...letters, { ...copy, preference: 'place-copies' }];
}
