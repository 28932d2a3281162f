import type { Addressee, ApplicationPeople } from '@seve/database';
import { type CivilDate, initialOf, isNamed, type LetterName, topicOfCopy } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import type { ApplicationLinks } from './application-links.js';

/** The data of letters about an application. */
export interface LetterFacts {
  people: ApplicationPeople;
  links: ApplicationLinks;
  today: CivilDate;
  /** Similar offers for the student, if the letter ends an application. */
  ideas?: readonly OfferIdea[];
}

type OfferIdea = LetterParams['application-rejected']['ideas'][number];

export type TeacherCopyAct = LetterParams['application-teacher-copy']['act'];
type GuardianParams = LetterParams['application-guardian-copy'];
/** Recipient of a letter; `accountId` is null for a guardian, who has no account. */
type Reader = Pick<NewEmail['to'], 'accountId' | 'address' | 'locale'>;

/**
 * Returns a letter about this application to one reader. Its occurrence contains the version of the application, so that the same move
 * writes another letter later.
 */
export function to<Name extends LetterName>(
  reader: Reader,
  { people }: LetterFacts,
  letter: Name,
  params: LetterParams[Name],
  occurrence = '',
): NewEmail {
  const { accountId, address, locale } = reader;
  return {
    ...letterParams(letter, params),
    to: { accountId, address, locale },
    entityType: 'application',
    entityId: people.applicationId,
    occurrence: `${occurrence} ${people.version}`.trim(),
  };
}

/** Returns a letter about this application to its company; none for a company without members. */
export function toCompany<Name extends LetterName>(
  writing: LetterFacts,
  letter: Name,
  paramsFor: (contact: Addressee) => LetterParams[Name],
): NewEmail[] {
  const { contact } = writing.people;
  return contact === null ? [] : [to(contact, writing, letter, paramsFor(contact))];
}

export const applicantName = ({ student, lastName }: ApplicationPeople) => `${student.firstName} ${lastName}`;

export const namesOf = ({ people: { companyName, offerTitle } }: LetterFacts) => ({ companyName, offerTitle });

/** Returns the student's name as the company may see it at this stage. */
export function nameForCompany({ people, today }: LetterFacts): string {
  return isNamed(people.birthDate, people.readAt !== null, today)
    ? applicantName(people)
    : `${people.student.firstName} ${initialOf(people.lastName)}`;
}

/**
 * Returns the teacher's copy, sent at once or in a digest by the teacher's preference; always at once if it quotes a company's `words` to a
 * minor.
 */
export function teacherCopy(writing: LetterFacts, act: TeacherCopyAct, words: string | null = null): NewEmail[] {
  const { people, links } = writing;
  if (people.teacher === null) return [];
  const params = {
    firstName: people.teacher.firstName,
    act,
    studentName: applicantName(people),
    className: people.className,
    offerTitle: people.offerTitle,
    companyName: people.companyName,
    words,
    link: words === null ? links.classGroup(people.classGroupId) : links.studentSheet(people.classGroupId, people.studentId),
  };
  const letter = to(people.teacher, writing, 'application-teacher-copy', params, act);
  return [{ ...letter, preference: words === null ? topicOfCopy(act) : null }];
}

/** Returns a letter to each confirmed guardian of a minor, in the language of the minor. */
export function guardianCopy(writing: LetterFacts, act: GuardianParams['act'], said: Partial<GuardianParams> = {}): NewEmail[] {
  const { people, links } = writing;
  const params = {
    act,
    studentName: people.student.firstName,
    companyName: people.companyName,
    communeName: communeName(people.communeInsee),
    offerTitle: people.offerTitle,
    startOn: people.startOn,
    answerBy: null,
    by: null,
    reason: null,
    link: links.aboutOffer(people.offerId),
    ...said,
  };
  return people.guardians.map(({ address, firstName: guardianName }) =>
    to({ accountId: null, address, locale: people.student.locale }, writing, 'application-guardian-copy', { guardianName, ...params }, act),
  );
}
