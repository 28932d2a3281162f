import type { AmendmentMotive } from '../../agreements/amendment.js';
import type { Changed, ContractAmendmentMotive } from '../../contracts/contract-amendment.js';
import type { EmployerPart } from '../../contracts/contract-parts.js';
import { missingFields, type PartOf, type PartyOfPaper } from '../parts/part-fields.js';

/** Sides of a contract that fill a part of its amendments. */
export type AmendingParty = 'employer' | 'cfa';
type Motive = AmendmentMotive | ContractAmendmentMotive;

const SECOND_MASTER = [
  ...(['secondMasterName', 'secondMasterJob', 'secondMasterEmail', 'secondMasterDiploma', 'secondMasterBirthDate'] as const),
  ...(['secondMasterLevel', 'secondMasterHasDiploma', 'secondMasterPracticeMonths', 'secondMasterIsEligible'] as const),
] as const;
const SIGNATORY = ['signatoryName', 'signatoryJob', 'signatoryEmail', 'signatoryPhone', 'hasPower'] as const;

/** Fields of each part that an amendment with this motive may change, the motives in their order. */
const OPENED: { [P in PartyOfPaper]: Partial<Record<Motive, readonly (keyof PartOf<P>)[]>> } = {
  host: {
    place: ['workplace', 'department'],
    topic: ['activities', 'equipment', 'hazards'],
    tutor: ['tutorName', 'tutorJob', 'tutorEmail', 'tutorPhone'],
    pay: ['allowance', 'benefits'],
    timetable: ['timetable'],
  },
  school: {
    topic: ['skills'],
    teacher: ['referentName', 'referentEmail', 'referentPhone'],
  },
  student: {},
  employer: {
    dates: ['companyStartOn'],
    workplace: ['siret', 'address'],
    master: [
      ...(['masterName', 'masterJob', 'masterEmail', 'masterDiploma', 'masterBirthDate'] as const),
      ...(['masterLevel', 'masterHasDiploma', 'masterPracticeMonths', 'masterIsEligible'] as const),
      ...SECOND_MASTER,
    ],
    hours: ['weeklyMinutes', 'isHazardous', 'hazards'],
    pay: ['pay', 'grossCents', 'smcCents', 'benefits'],
    employer: ['siret', 'naf', 'idcc', 'address', 'headcount', 'isPublic', 'pensionFund', 'isAscendant', ...SIGNATORY],
  },
  apprentice: {},
  cfa: {
    dates: ['trainingStartOn', 'trainingEndOn'],
    training: [
      ...(['name', 'siret', 'uai', 'address', 'rncp', 'diplomaCode', 'diplomaTitle', 'diplomaLevel'] as const),
      ...(['trainingStartOn', 'trainingEndOn', 'trainingHours', 'course', 'cycleYears', 'yearsDone', 'initialEndOn'] as const),
      ...SIGNATORY,
    ],
  },
};

/** Fields of a side that these motives open, in the order of its form. */
export function openedFields(motives: readonly Motive[], party: PartyOfPaper): string[] {
  const opened = Object.entries<readonly string[]>(OPENED[party]);
  return [...new Set(opened.flatMap(([motive, fields]) => (motives.some((one) => one === motive) ? fields : [])))];
}

/** Motives by which another person takes a place: what the paper says of the one before is not kept. */
const REPLACING: readonly Motive[] = ['tutor', 'teacher'];

/** The part as its side writes it for an amendment: fields about whoever leaves are empty until the changes fill them. */
export function partToAmend<Part extends object>(
  party: PartyOfPaper,
  motives: readonly Motive[],
  amended: Part,
  changes: object = {},
): Part {
  const replaced = openedFields(
    motives.filter((motive) => REPLACING.includes(motive)),
    party,
  );
  return Object.fromEntries(Object.entries(amended).filter(([field]) => !replaced.includes(field) || field in changes)) as Part;
}

/** Fields that these motives open and that would be empty. */
export function missingInAmendment<P extends PartyOfPaper>(
  party: P,
  motives: readonly Motive[],
  amended: PartOf<P>,
  { kind, isMinor }: { kind: Parameters<typeof missingFields>[2]; isMinor?: boolean },
): string[] {
  const opened = openedFields(motives, party);
  return missingFields(party, amended, kind, isMinor).filter((field) => opened.includes(field));
}

/** Empties the fields of the second master where masters change and no second one is named. */
export function namedMasters(motives: readonly ContractAmendmentMotive[], employer: Changed<EmployerPart>): Changed<EmployerPart> {
  if (!motives.includes('master') || employer.secondMasterName) return employer;
  return { ...employer, ...Object.fromEntries(SECOND_MASTER.map((field) => [field, null])) };
}
