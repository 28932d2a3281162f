import { email, flag, integer, type PartField, phone, text } from '../fields/part-fields.js';

interface SchoolSection {
  name: 'course' | 'follow' | 'signs' | 'rules';
  hasHint?: boolean;
  /** Fields of one row stand side by side. */
  rows: readonly (readonly PartField[])[];
}

const hours = (name: string): PartField => ({ ...integer(name, 3_000), suffix: '\u00a0h' });

/** What the school of an agreement is asked. */
export const SCHOOL_SECTIONS: readonly SchoolSection[] = [
  { name: 'course', rows: [[text('courseTitle')], [hours('courseHours'), hours('faceToFaceHours')], [text('skills')]] },
  { name: 'follow', rows: [[text('referentName')], [email('referentEmail'), phone('referentPhone')], [text('followUp')]] },
  {
    name: 'signs',
    hasHint: true,
    rows: [[text('signatoryName'), text('signatoryJob')], [email('signatoryEmail'), phone('signatoryPhone')], [flag('hasPower')]],
  },
  {
    name: 'rules',
    hasHint: true,
    rows: [
      ...['socialProtection', 'suspension', 'cutShort', 'certificate', 'clauses'].map((name) => [text(name)]),
      ...[[flag('isConfidential')], [flag('hasCountrySheet')]],
    ],
  },
];

export const SCHOOL_FIELDS: readonly PartField[] = SCHOOL_SECTIONS.flatMap(({ rows }) => rows.flat());
