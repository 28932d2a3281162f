import {
  type AgreementFacts,
  type AgreementParts,
  ageOn,
  type CivilDate,
  isInsurerUnknown,
  type SignatoryFacts,
  type SignatoryRole,
  signingGuardians,
  type Timetable,
  timetableErrors,
} from '@seve/domain';
import type { PaperPeople } from '../paper-people.js';
import type { AgreementRow } from '../paper-rows.js';

type Mention = AgreementFacts['mentions'][number];
const ADULT = 18;

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
const orNull = (text: string | null | undefined): string | null => (text?.trim() ? text : null);

/** Null for the timetable of a draft that cannot be worked, which counts as not filled. */
export const workableTimetable = (timetable: Timetable | null | undefined): Timetable | null =>
  timetable && timetableErrors(timetable).length === 0 ? timetable : null;

/** Mentions of D124-4 that the parts fill. A host that names no allowance pays none, which is a mention too. */
export function mentionsOf({ host, school }: Pick<AgreementParts, 'host' | 'school'>): Mention[] {
  const filled: Record<Mention, boolean> = {
    course: isSaid(school.courseTitle) && school.courseHours !== undefined,
    referent: isSaid(school.referentName),
    tutor: isSaid(host.tutorName),
    skills: isSaid(school.skills),
    activities: isSaid(host.activities),
    presence: workableTimetable(host.timetable) !== null,
    follow_up: isSaid(school.followUp),
    allowance: true,
    social_protection: isSaid(school.socialProtection),
    liability_insurance: isInsurerUnknown(host) || (isSaid(host.liabilityInsurer) && isSaid(host.liabilityPolicy)),
    leave: isSaid(host.leave),
    suspension: isSaid(school.suspension),
    cut_short: isSaid(school.cutShort),
    benefits: isSaid(host.benefits),
    house_rules: isSaid(host.houseRules),
    certificate: isSaid(school.certificate),
  };
  return (Object.keys(filled) as Mention[]).filter((mention) => filled[mention]);
}

const seat = (role: SignatoryRole, name: string | null | undefined, email: string | null | undefined, more: object): SignatoryFacts => ({
  ...{ role, name: orNull(name), email: orNull(email), signsOnPaper: false, hasPower: false },
  ...more,
});

/** The student, with the guardians of a minor. One without an own address signs by hand. */
export function studentSeats(row: PaperPeople, today: CivilDate): SignatoryFacts[] {
  const earliest = today < row.startOn ? today : row.startOn;
  const isMinor = row.birthDate !== null && !row.isEmancipated && ageOn(row.birthDate, earliest) < ADULT;
  const own = row.student?.address ?? null;
  const person = (role: SignatoryRole, name: string, email: string | null) => seat(role, name, email, { signsOnPaper: email === null });
  return [
    person('student', `${row.studentFirstName} ${row.studentLastName}`, own),
    ...(isMinor ? signingGuardians(row.guardians, own).map(({ name, email }) => person('guardian', name, email)) : []),
  ];
}

/** A host may be bound by two signatures: that of a mayor and that of a director. */
const secondSeat = ({ secondSignatoryName: name, secondSignatoryEmail: email, hasPower }: AgreementParts['host']): SignatoryFacts[] =>
  isSaid(name) || isSaid(email) ? [seat('host', name, email, { hasPower: hasPower === true })] : [];

/** Planned signatories of an agreement, from the parts. */
export const plannedSignatories = (
  row: AgreementRow,
  { host, school }: Pick<AgreementParts, 'host' | 'school'>,
  today: CivilDate,
): SignatoryFacts[] => [
  ...studentSeats(row, today),
  seat('host', host.signatoryName, host.signatoryEmail, { hasPower: host.hasPower === true }),
  ...secondSeat(host),
  seat('tutor', host.tutorName, host.tutorEmail, {}),
  seat('referent', school.referentName, school.referentEmail, {}),
  seat('school', school.signatoryName, school.signatoryEmail, { hasPower: school.hasPower === true }),
];
