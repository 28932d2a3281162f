import { CONTRACT_COURSES, CONTRACT_TYPES, type ContractKind, LATE_GROUNDS, SITUATIONS_BEFORE } from '@seve/domain';

/** Input type of a field of a part. `flag`: a checkbox; `yes-no`: two radio buttons. */
export type PartFieldKind = 'text' | 'email' | 'tel' | 'day' | 'whole' | 'hours' | 'cents' | 'flag' | 'yes-no' | 'choice' | 'hazards';

export interface PartField {
  name: string;
  kind: PartFieldKind;
  choices?: readonly string[];
  max?: number;
  /** Of a number: its unit. */
  suffix?: string;
  /** Asked of one kind of contract only. */
  only?: ContractKind;
}

export interface PartSection {
  name: string;
  fields: readonly PartField[];
}

export const text = (name: string): PartField => ({ name, kind: 'text' });
export const email = (name: string): PartField => ({ name, kind: 'email' });
export const phone = (name: string): PartField => ({ name, kind: 'tel' });
const day = (name: string): PartField => ({ name, kind: 'day' });
export const integer = (name: string, max: number): PartField => ({ name, kind: 'whole', max });
export const flag = (name: string): PartField => ({ name, kind: 'flag' });
const yesNo = (name: string): PartField => ({ name, kind: 'yes-no' });
const choice = (name: string, choices: readonly string[]): PartField => ({ name, kind: 'choice', choices });
const cents = (name: string): PartField => ({ name, kind: 'cents' });
const ofApprentices = (field: PartField): PartField => ({ ...field, only: 'apprenticeship' });

const MONTHS = 720;

/** What the employer is asked, in the order of the official form. */
export const EMPLOYER_SECTIONS: readonly PartSection[] = [
  {
    name: 'company',
    fields: [text('siret'), text('address'), text('naf'), text('idcc'), integer('headcount', 1_000_000), yesNo('isPublic')],
  },
  {
    name: 'master',
    fields: [
      ...[text('masterName'), email('masterEmail'), text('masterJob'), day('masterBirthDate'), text('masterDiploma')],
      ...[integer('masterLevel', 8), integer('masterPracticeMonths', MONTHS), flag('masterHasDiploma'), flag('masterIsEligible')],
    ],
  },
  {
    name: 'second',
    fields: [
      ...[text('secondMasterName'), email('secondMasterEmail'), text('secondMasterJob'), day('secondMasterBirthDate')],
      ...[text('secondMasterDiploma'), integer('secondMasterLevel', 8), integer('secondMasterPracticeMonths', MONTHS)],
      ...[flag('secondMasterHasDiploma'), flag('secondMasterIsEligible')],
    ],
  },
  {
    name: 'work',
    fields: [
      ofApprentices(choice('contractType', CONTRACT_TYPES)),
      ...[text('previousNumber'), day('companyStartOn'), { name: 'weeklyMinutes', kind: 'hours' as const }, yesNo('isHazardous')],
      { name: 'hazards', kind: 'hazards' },
      ...[integer('otherFirms', 9), integer('otherFirmsDays', 2_000), flag('otherFirmsHaveMasters')],
    ],
  },
  { name: 'pay', fields: [cents('grossCents'), cents('smcCents'), cents('previousCents'), text('pensionFund'), text('benefits')] },
  {
    name: 'signs',
    fields: [
      text('signatoryName'),
      text('signatoryJob'),
      email('signatoryEmail'),
      phone('signatoryPhone'),
      ofApprentices(yesNo('isAscendant')),
      flag('hasPower'),
      flag('hasPapers'),
    ],
  },
];

export const CFA_SECTIONS: readonly PartSection[] = [
  { name: 'centre', fields: [text('name'), text('siret'), text('uai'), text('address')] },
  {
    name: 'diploma',
    fields: [text('diplomaTitle'), text('rncp'), text('diplomaCode'), integer('diplomaLevel', 8)],
  },
  {
    name: 'course',
    fields: [
      ...[day('trainingStartOn'), day('trainingEndOn'), integer('trainingHours', 10_000)],
      ofApprentices(choice('course', CONTRACT_COURSES)),
      ofApprentices(integer('cycleYears', 3)),
      ofApprentices(integer('yearsDone', 2)),
      ofApprentices(day('initialEndOn')),
      ofApprentices(choice('lateGround', LATE_GROUNDS)),
      ofApprentices(day('previousEndOn')),
      { ...yesNo('hasVocationalBac'), only: 'professionalisation' },
    ],
  },
  {
    name: 'visa',
    fields: [text('signatoryName'), text('signatoryJob'), email('signatoryEmail'), phone('signatoryPhone'), flag('hasPower')],
  },
];

export const APPRENTICE_SECTIONS: readonly PartSection[] = [
  { name: 'apprentice', fields: [text('address'), text('lastClass'), text('lastDiploma'), choice('situationBefore', SITUATIONS_BEFORE)] },
];

export const SECTIONS_OF = { employer: EMPLOYER_SECTIONS, cfa: CFA_SECTIONS, apprentice: APPRENTICE_SECTIONS } as const;

/** The sections of a kind of contract, without what is not asked of it. */
export const sectionsOf = (party: keyof typeof SECTIONS_OF, kind: ContractKind): PartSection[] =>
  SECTIONS_OF[party].map(({ name, fields }) => ({ name, fields: fields.filter(({ only }) => only === undefined || only === kind) }));
