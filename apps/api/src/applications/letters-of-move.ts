import type { Addressee, ApplicationPeople } from '@seve/database';
import { type ApplicationStatus, type CivilDate, companyViewOf, initialOf } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { type LetterName, type LetterParams, letterParams } from '@seve/mailing';
import { communeName } from '../offers/offer-card.view.js';
import type { ApplicationLinks } from './application-links.js';

interface Writing {
  people: ApplicationPeople;
  links: ApplicationLinks;
  today: CivilDate;
}

type TeacherAct = LetterParams['application-teacher-copy']['act'];

function to<Name extends LetterName>(
  reader: Addressee,
  { people }: Writing,
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
    occurrence,
  };
}

const fullName = ({ student, lastName }: ApplicationPeople) => `${student.firstName} ${lastName}`;

/** The student's name as the company may read it at this stage. */
function nameForCompany({ people, today }: Writing): string {
  const situation = { status: people.status, birthDate: people.birthDate, isRead: people.readAt !== null, answeredOn: null };
  return companyViewOf(situation, today).fullName ? fullName(people) : `${people.student.firstName} ${initialOf(people.lastName)}`;
}

function teacherCopy(writing: Writing, act: TeacherAct): NewEmail[] {
  const { people, links } = writing;
  if (people.teacher === null) return [];
  const params = {
    firstName: people.teacher.firstName,
    act,
    studentName: fullName(people),
    className: people.className ?? '',
    offerTitle: people.offerTitle,
    companyName: people.companyName,
    link: links.classGroup(people.classGroupId),
  };
  return [to(people.teacher, writing, 'application-teacher-copy', params, act)];
}

/** To the company about what it had read; what it never opened ends in silence. */
function ifRead(writing: Writing, letter: 'application-withdrawn' | 'application-obsolete'): NewEmail[] {
  const { people, links } = writing;
  if (people.readAt === null) return [];
  const { contact, offerTitle, offerId } = people;
  return [
    to(contact, writing, letter, {
      firstName: contact.firstName,
      studentName: nameForCompany(writing),
      offerTitle,
      link: links.ofOffer(offerId),
    }),
  ];
}

const toStudent = ({ people: { student, offerTitle, companyName } }: Writing) => ({
  firstName: student.firstName,
  offerTitle,
  companyName,
});

function submitted(writing: Writing): NewEmail[] {
  const { people, links } = writing;
  const { contact, student, offerTitle } = people;
  const received = {
    firstName: contact.firstName,
    studentName: nameForCompany(writing),
    offerTitle,
    schoolName: people.schoolName ?? '',
    link: links.received(people.applicationId),
  };
  const sent = { ...toStudent(writing), communeName: communeName(people.communeInsee), link: links.ownApplications };
  return [
    to(contact, writing, 'application-received', received),
    to(student, writing, 'application-sent', sent),
    ...teacherCopy(writing, 'sent'),
  ];
}

function offered(writing: Writing): NewEmail[] {
  const { people, links, today } = writing;
  const params = {
    ...toStudent(writing),
    communeName: communeName(people.communeInsee),
    startFrom: people.startFrom ?? today,
    message: people.companyMessage,
    link: links.ownApplications,
  };
  return [to(people.student, writing, 'application-offered', params), ...teacherCopy(writing, 'offered')];
}

function rejected(writing: Writing): NewEmail[] {
  const { people, links } = writing;
  const params = { ...toStudent(writing), reason: people.refusalReason ?? 'other', message: people.companyMessage, link: links.matches };
  return [to(people.student, writing, 'application-rejected', params), ...teacherCopy(writing, 'rejected')];
}

function accepted(writing: Writing): NewEmail[] {
  const { people, links, today } = writing;
  const params = {
    firstName: people.contact.firstName,
    studentName: fullName(people),
    studentEmail: people.student.address,
    offerTitle: people.offerTitle,
    startOn: people.startOn ?? today,
    link: links.received(people.applicationId),
  };
  return [to(people.contact, writing, 'application-accepted', params), ...teacherCopy(writing, 'accepted')];
}

const left = (writing: Writing) => [...ifRead(writing, 'application-withdrawn'), ...teacherCopy(writing, 'withdrawn')];

/** What a move promises to whom. Opening a file is told to nobody. */
export const LETTERS_OF_MOVE: Record<Exclude<ApplicationStatus, 'read'>, (writing: Writing) => NewEmail[]> = {
  submitted,
  offered,
  rejected,
  accepted,
  declined: left,
  withdrawn: left,
  obsolete: (writing) => ifRead(writing, 'application-obsolete'),
  closed_with_offer: (writing) => [
    to(writing.people.student, writing, 'application-offer-closed', { ...toStudent(writing), link: writing.links.matches }),
  ],
};
