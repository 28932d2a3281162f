import {
  type AgreementKind,
  CONTRACT_COURSES,
  CONTRACT_TYPES,
  type ContractKind,
  type ContractParty,
  LATE_GROUNDS,
  SITUATIONS_BEFORE,
} from '@seve/domain';

/** Sides whose part is written in these forms. */
export type FormParty = ContractParty | 'school';
export type PartKind = AgreementKind | ContractKind;

/** Input type of a field of a part. `flag`: a checkbox; `yes-no`: a list of two; `pay`: a percent for each period. */
export type PartFieldKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'day'
  | 'whole'
  | 'hours'
  | 'cents'
  | 'flag'
  | 'yes-no'
  | 'choice'
  | 'hazards'
  | 'pay';

export interface PartField {
  name: string;
  kind: PartFieldKind;
  choices?: readonly string[];
  max?: number;
  /** Of a number: its unit. */
  suffix?: string;
  /** Asked of one kind of contract only, or of an agreement with a host abroad. */
  only?: ContractKind | 'abroad';
  /** Stands beside the field before it. */
  isBeside?: true;
}

export interface PartSection {
  name: string;
  /** A sentence stands above the fields. */
  hasHint?: true;
  fields: readonly PartField[];
}

const text = (name: string): PartField => ({ name, kind: 'text' });
const email = (name: string): PartField => ({ name, kind: 'email' });
const phone = (name: string): PartField => ({ name, kind: 'tel' });
const day = (name: string): PartField => ({ name, kind: 'day' });
const whole = (name: string, max: number): PartField => ({ name, kind: 'whole', max });
const lessons = (name: string): PartField => ({ ...whole(name, 3_000), suffix: '\u00a0h' });
const flag = (name: string): PartField => ({ name, kind: 'flag' });
const yesNo = (name: string): PartField => ({ name, kind: 'yes-no' });
const choice = (name: string, choices: readonly string[]): PartField => ({ name, kind: 'choice', choices });
const cents = (name: string): PartField => ({ name, kind: 'cents' });
const ofApprentices = (field: PartField): PartField => ({ ...field, only: 'apprenticeship' });
const beside = (field: PartField): PartField => ({ ...field, isBeside: true });

const MONTHS = 720;
const SIGNATORY = [text('signatoryName'), beside(text('signatoryJob')), email('signatoryEmail'), beside(phone('signatoryPhone'))];

/** What each side is asked, in the order of the official form for a contract. */
export const SECTIONS_OF: Record<FormParty, readonly PartSection[]> = {
  school: [
    { name: 'course', fields: [text('courseTitle'), lessons('courseHours'), beside(lessons('faceToFaceHours')), text('skills')] },
    { name: 'follow', fields: [text('referentName'), email('referentEmail'), beside(phone('referentPhone')), text('followUp')] },
    { name: 'signs', hasHint: true, fields: [...SIGNATORY, flag('hasPower')] },
    {
      name: 'rules',
      hasHint: true,
      fields: [
        ...['socialProtection', 'schoolInsurance', 'suspension', 'notice', 'cutShort', 'evaluation', 'certificate', 'clauses'].map(text),
        ...[flag('isConfidential'), { ...flag('hasCountrySheet'), only: 'abroad' as const }],
      ],
    },
  ],
  employer: [
    {
      name: 'company',
      fields: [text('siret'), text('address'), text('naf'), text('idcc'), whole('headcount', 1_000_000), yesNo('isPublic')],
    },
    {
      name: 'master',
      fields: [
        ...[text('masterName'), email('masterEmail'), text('masterJob'), day('masterBirthDate'), text('masterDiploma')],
        ...[whole('masterLevel', 8), whole('masterPracticeMonths', MONTHS), flag('masterHasDiploma'), flag('masterIsEligible')],
      ],
    },
    {
      name: 'second',
      fields: [
        ...[text('secondMasterName'), email('secondMasterEmail'), text('secondMasterJob'), day('secondMasterBirthDate')],
        ...[text('secondMasterDiploma'), whole('secondMasterLevel', 8), whole('secondMasterPracticeMonths', MONTHS)],
        ...[flag('secondMasterHasDiploma'), flag('secondMasterIsEligible')],
      ],
    },
    {
      name: 'work',
      fields: [
        ofApprentices(choice('contractType', CONTRACT_TYPES)),
        ...[text('previousNumber'), day('companyStartOn'), { name: 'weeklyMinutes', kind: 'hours' as const }, yesNo('isHazardous')],
        { name: 'hazards', kind: 'hazards' },
        ...[whole('otherFirms', 9), whole('otherFirmsDays', 2_000), flag('otherFirmsHaveMasters')],
      ],
    },
    {
      name: 'pay',
      fields: [
        ...[cents('grossCents'), cents('smcCents'), cents('previousCents'), text('pensionFund'), text('benefits')],
        { name: 'pay', kind: 'pay' },
      ],
    },
    { name: 'signs', fields: [...SIGNATORY, ofApprentices(yesNo('isAscendant')), flag('hasPower'), flag('hasPapers')] },
  ],
  cfa: [
    { name: 'centre', fields: [text('name'), text('siret'), text('uai'), text('address')] },
    { name: 'diploma', fields: [text('diplomaTitle'), text('rncp'), text('diplomaCode'), whole('diplomaLevel', 8)] },
    {
      name: 'course',
      fields: [
        ...[day('trainingStartOn'), day('trainingEndOn'), whole('trainingHours', 10_000)],
        ofApprentices(choice('course', CONTRACT_COURSES)),
        ofApprentices(whole('cycleYears', 3)),
        ofApprentices(whole('yearsDone', 2)),
        ofApprentices(day('initialEndOn')),
        ofApprentices(choice('lateGround', LATE_GROUNDS)),
        ofApprentices(day('previousEndOn')),
        { ...yesNo('hasVocationalBac'), only: 'professionalisation' },
      ],
    },
    { name: 'visa', fields: [...SIGNATORY, flag('hasPower')] },
  ],
  apprentice: [
    {
      name: 'apprentice',
      fields: [text('address'), text('lastClass'), text('lastDiploma'), choice('situationBefore', SITUATIONS_BEFORE)],
    },
  ],
};

/** Sections of a part with the fields that this kind of paper asks. */
export const sectionsOf = (party: FormParty, kind: PartKind, isAbroad = false): PartSection[] =>
  SECTIONS_OF[party].map((section) => ({
    ...section,
    fields: section.fields.filter(({ only }) => only === undefined || only === kind || (only === 'abroad' && isAbroad)),
  }));
