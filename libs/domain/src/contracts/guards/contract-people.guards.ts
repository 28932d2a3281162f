import {
  ageAtStart,
  apprenticeshipAge,
  ascendantEmployer,
  EXCEPTIONS_UP_TO_35,
  hostFirms,
  type LateException,
  type LegalReason,
  masterCap,
  masterEligibility,
  plannedCompanyDays,
  professionalisationEligibility,
  requiredSignatories,
} from '@seve/law';
import { GUARDIAN_UNCONFIRMED } from '../../minors/guardian-unconfirmed.js';
import { answered, type ContractGuard, refusals, refused, told } from '../../papers/guards/finding.js';
import { isSameMailbox } from '../../people/contact/mailbox.js';
import { isSameName } from '../../people/contact/same-name.js';
import { type HostSeatWords, openMailboxReasons } from '../../signing/host-mailbox.js';
import { seatsOfPart } from '../../signing/seat-fields.js';
import { sharedSeatReason } from '../../signing/seat-words.js';
import { sameSeatFaults, seatHolder } from '../../signing/seats.js';
import type { ContractFacts } from '../contract-facts.js';

const UNKNOWN: LegalReason = {
  rule: 'age-at-start',
  article: 'Code du travail, art. L6222-1',
  numbers: {},
  sentence: { fr: 'La date de naissance n’est pas connue.', en: 'The date of birth is not known.' },
  remedy: { fr: 'Complétez la fiche de l’élève.', en: 'Complete the sheet of the student.' },
};

/** The ground of a late start, as the training centre notes it. */
function lateExceptionOf({ parts: { cfa } }: ContractFacts): LateException | null {
  const { lateGround, previousEndOn } = cfa;
  if (lateGround === undefined) return null;
  const limited = EXCEPTIONS_UP_TO_35.find((ground) => ground === lateGround);
  if (limited === undefined) return { ground: lateGround } as LateException;
  return previousEndOn === undefined ? null : { ground: limited, previousEnd: previousEndOn };
}

/** Age on the first day, with the exceptions above 29; who may enter a professionalisation contract. */
export const contractAgeGuard = {
  name: 'contract-age',
  find(facts) {
    const { birthDate, lowerSecondaryFinished, legalExceptions } = facts.student;
    if (birthDate === null) return refused([UNKNOWN]);
    if (facts.kind === 'professionalisation') {
      const isRegisteredJobSeeker = legalExceptions.includes('registered_job_seeker');
      return answered(professionalisationEligibility({ birthDate, start: facts.startOn, isRegisteredJobSeeker, receivesBenefit: false }));
    }
    const exception = lateExceptionOf(facts);
    if (exception === null) {
      return answered(apprenticeshipAge({ birthDate, lowerSecondaryFinished, firstDay: facts.startOn, legalExceptions }));
    }
    return answered(ageAtStart({ birthDate, start: facts.startOn, signedOn: facts.today, lowerSecondaryFinished, exception }));
  },
} as const satisfies ContractGuard;

const MISSING: LegalReason = {
  rule: 'required-signatories',
  article: 'Code du travail, art. R6222-2',
  numbers: {},
  sentence: {
    fr: 'Le représentant légal signe le contrat d’un mineur\u00a0: il n’est pas connu.',
    en: 'The legal representative signs the contract of a minor: they are not known.',
  },
  remedy: { fr: 'Ajoutez-le sur la fiche de l’élève.', en: 'Add them on the sheet of the student.' },
};

/** The legal representative of a minor signs too, confirmed by the school. */
export const legalRepresentativeGuard = {
  name: 'legal-representative',
  find({ kind, today, startOn, student: { birthDate, guardian } }) {
    if (birthDate === null || guardian === 'confirmed' || guardian === 'not_needed') return [];
    const asked = requiredSignatories({ kind, birthDate, firstDay: startOn, signedOn: today });
    return asked.includes('legal_representative') ? refused([guardian === 'missing' ? MISSING : GUARDIAN_UNCONFIRMED]) : [];
  },
} as const satisfies ContractGuard;

/** An ascendant who employs a minor declares it. Only the school reads that guardian and employer look like one person. */
export const ascendantGuard = {
  name: 'ascendant',
  find({ kind, parts: { employer }, signatories }) {
    const guardians = signatories.filter(({ role }) => role === 'guardian');
    const host = signatories.find(({ role }) => role === 'host');
    if (kind !== 'apprenticeship' || guardians.length === 0 || host === undefined) return [];
    const isSamePerson = guardians.some(
      ({ email, name }) =>
        (email !== null && host.email !== null && isSameMailbox(email, host.email)) ||
        (name !== null && host.name !== null && isSameName(name, host.name)),
    );
    const found = answered(ascendantEmployer({ isAscendant: employer.isAscendant ?? null, isGuardian: isSamePerson }));
    return found.map((one) => ({ ...one, isForSchool: one.level === 'refused' }));
  },
} as const satisfies ContractGuard;

/** Seats and masters that must be different persons have different mailboxes. Only the school reads which are alike. */
export const contractSeatsGuard = {
  name: 'seats',
  find({ signatories, parts: { employer } }) {
    const masters = seatsOfPart('employer', employer).filter(({ role }) => role === 'tutor');
    const faults = sameSeatFaults([...signatories.map(({ role, email }) => seatHolder(role, email)), ...masters]);
    return faults.map((fault) => ({
      ...{ level: fault.sharing === 'never' ? 'refused' : 'told', reason: sharedSeatReason(fault), isForSchool: true },
    }));
  },
} as const satisfies ContractGuard;

const FOR_EMPLOYER: HostSeatWords = {
  host: { fr: 'L’employeur signe depuis', en: 'The employer signs from' },
  tutor: { fr: 'Le maître d’apprentissage ou le tuteur est joint à', en: 'The master or tutor is written to at' },
};

/** Tells the school about employers and masters with a free mailbox. */
export const contractMailboxGuard = {
  name: 'host-mailbox',
  find: ({ parts: { employer } }) =>
    told(
      openMailboxReasons(
        seatsOfPart('employer', employer).map(({ role, emails: [email] }) => ({ role, email })),
        { level: 'told', who: FOR_EMPLOYER, article: 'Code du travail, art. R6222-2' },
      ),
    ).map((found) => ({ ...found, isForSchool: true })),
} as const satisfies ContractGuard;

/** Each master of apprentices: of age, in the company, a volunteer, with diploma and practice. */
export const masterGuard = {
  name: 'master',
  find({ kind, startOn, parts: { employer } }) {
    if (kind !== 'apprenticeship') return [];
    const masters = [
      [employer.masterBirthDate, employer.masterIsEligible, employer.masterHasDiploma, employer.masterPracticeMonths],
      [
        employer.secondMasterBirthDate,
        employer.secondMasterIsEligible,
        employer.secondMasterHasDiploma,
        employer.secondMasterPracticeMonths,
      ],
    ] as const;
    return masters.flatMap(([birthDate, isEligible = false, hasDiploma = false, practiceMonths = 0]) =>
      birthDate === undefined
        ? []
        : answered(
            masterEligibility({ birthDate, worksInCompany: isEligible, isVolunteer: isEligible, hasDiploma, practiceMonths }, startOn),
          ),
    );
  },
} as const satisfies ContractGuard;

/** Apprentices whom each master follows already. */
export const contractMasterCapGuard = {
  name: 'master-cap',
  find({ kind, startOn, endOn, parts: { cfa, employer }, followed }) {
    if (kind !== 'apprenticeship' || endOn < startOn) return [];
    const added = { from: startOn, to: endOn, isRepeating: cfa.course === 'repeat' };
    return [
      ...(employer.masterEmail ? refusals(masterCap(followed.master, added)) : []),
      ...(employer.secondMasterEmail ? refusals(masterCap(followed.secondMaster, added)) : []),
    ];
  },
} as const satisfies ContractGuard;

/** Other firms in which the apprentice learns. */
export const otherFirmsGuard = {
  name: 'other-firms',
  find({ kind, startOn, endOn, companyStretches, parts: { employer } }) {
    const { otherFirms = 0, otherFirmsDays = 0, otherFirmsHaveMasters = false } = employer;
    if (kind !== 'apprenticeship' || otherFirms === 0 || endOn < startOn) return [];
    const stretches = companyStretches.length > 0 ? companyStretches : [{ from: startOn, to: endOn }];
    return answered(
      hostFirms({
        ...{ firms: otherFirms, daysElsewhere: otherFirmsDays, companyDays: plannedCompanyDays(stretches).length },
        eachHasMaster: otherFirmsHaveMasters,
      }),
    );
  },
} as const satisfies ContractGuard;
