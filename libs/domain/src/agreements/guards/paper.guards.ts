import { agreementMentions, agreementSignatories, legalAnswer, type Signatory, teachingHours } from '@seve/law';
import { GUARDIAN_UNCONFIRMED } from '../../minors/guardian-unconfirmed.js';
import { type AgreementGuard, answered, type Found, refusals, refused, warned, weighedAs } from '../../papers/guards/finding.js';
import { isInternKind } from '../../papers/kinds/papers.js';
import { type HostSeatWords, openMailboxReasons } from '../../signing/host-mailbox.js';
import { sharedSeatReason } from '../../signing/seat-words.js';
import { sameSeatFaults, seatHolder } from '../../signing/seats.js';
import type { SignatoryFacts } from '../agreement-facts.js';

/** Age of the student, and hazards with the derogations of host and school and the fitness notice. */
export const ageAndHazardsGuard = {
  name: 'age-and-hazards',
  find({ kind, days, student, host, school, hazards }) {
    const { birthDate, lowerSecondaryFinished, isVocational, isThroughSchool, fitnessNoticeOn } = student;
    if (birthDate === null) return [];
    return answered(
      legalAnswer({
        ...{ kind, birthDate, lowerSecondaryFinished, isVocational, isThroughSchool, fitnessNoticeOn, hazards },
        ...{ firstDay: days.from, lastDay: days.to, legalExceptions: [], minAge: null },
        employerDeclarations: host.declarations,
        schoolDeclarations: school.declarations,
      }),
    );
  },
} as const satisfies AgreementGuard;

const IN_LAW: Record<SignatoryFacts['role'], Signatory> = {
  student: 'student',
  guardian: 'legal_representative',
  host: 'company',
  tutor: 'tutor',
  referent: 'referent_teacher',
  school: 'school',
};

const FOR_HOST: HostSeatWords = {
  host: { fr: 'Le signataire de l’accueil signe depuis', en: 'The signatory of the host signs from' },
  tutor: { fr: 'Le tuteur signe depuis', en: 'The tutor signs from' },
};

/** The five of L124-1, each with name and address; the legal representative of a minor; power to sign; no free mailbox for the host. */
export const signatoriesGuard = {
  name: 'signatories',
  find: ({ kind, isAmendment, student, days, today, signatories }) => [
    ...refusals(
      agreementSignatories({
        ...{ kind, birthDate: student.birthDate, isEmancipated: student.guardian === 'not_needed', signedOn: today },
        // An amendment is signed in the course of the placement: the age on its first day counts no more.
        firstDay: isAmendment ? today : days.from,
        parties: signatories.map(({ role, ...party }) => ({ ...party, role: IN_LAW[role] })),
      }),
    ),
    ...warned(
      openMailboxReasons(
        signatories.filter(({ signsOnPaper }) => !signsOnPaper),
        { level: 'warned', who: FOR_HOST, article: 'Code de l’éducation, art. L124-1' },
      ),
      'host_mailbox',
    ),
  ],
} as const satisfies AgreementGuard;

/** A signing guardian is confirmed by the school. */
export const guardianGuard = {
  name: 'guardian',
  find: ({ student, signatories }) =>
    student.guardian === 'unconfirmed' && signatories.some(({ role }) => role === 'guardian')
      ? refusals({ ok: false, reasons: [GUARDIAN_UNCONFIRMED] })
      : [],
} as const satisfies AgreementGuard;

/** Seats that must have different holders have different mailboxes. */
export const seatsGuard = {
  name: 'seats',
  find: ({ signatories }) =>
    sameSeatFaults(signatories.map(({ role, email }) => seatHolder(role, email))).flatMap((fault): Found[] =>
      fault.sharing === 'never' ? refused([sharedSeatReason(fault)]) : warned([sharedSeatReason(fault)], 'shared_seats'),
    ),
} as const satisfies AgreementGuard;

/** What the agreement must say. */
export const mentionsGuard = {
  name: 'mentions',
  find({ kind, timetable, mentions }) {
    const others = mentions.filter((one) => one !== 'presence');
    return refusals(agreementMentions(kind, timetable === null ? others : [...others, 'presence']));
  },
} as const satisfies AgreementGuard;

/** Hours of the course to which the stage belongs. */
export const teachingHoursGuard = {
  name: 'teaching-hours',
  find(facts) {
    const { isHigherEducation, teachingHours: hours, faceToFaceHours } = facts.school;
    return isInternKind(facts.kind) ? weighedAs(teachingHours({ hours, faceToFaceHours, isHigherEducation }), 'face_to_face_hours') : [];
  },
} as const satisfies AgreementGuard;
