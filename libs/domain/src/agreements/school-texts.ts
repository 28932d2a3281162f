import { mediumDay } from '../calendar/day-words.js';
import type { SchoolPart, SchoolText } from './agreement-parts.js';

/** Texts of the school part that a school writes once, for all its agreements or for those of a programme. */
export const PRESET_TEXTS = [
  'skills',
  'followUp',
  'socialProtection',
  'suspension',
  'cutShort',
  'certificate',
  'clauses',
  'evaluation',
  'notice',
  'schoolInsurance',
] as const satisfies readonly SchoolText[];
export type PresetText = (typeof PRESET_TEXTS)[number];
export type PresetTexts = Partial<Record<PresetText, string>>;

/** Of the logo that a school sends: PNG or JPEG. */
export const LOGO_MAX_BYTES = 2 * 1024 * 1024;
/** Longest side of the logo that is kept, in pixels. */
export const LOGO_SIDE_MAX = 640;

/** Fields that such a text may name in braces. Any other name in braces is refused. */
export const TEXT_FIELDS = ['eleve', 'classe', 'formation', 'etablissement', 'entreprise', 'tuteur', 'debut', 'fin'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

const isTextField = (name: string): name is TextField => TEXT_FIELDS.some((one) => one === name);

/** A pair of braces with what is between, or a brace alone. */
const BRACES = /\{([^{}]*)\}|[{}]/g;

/** Words in braces that are no field, in the order of the text, each once. */
export const unknownFields = (text: string): string[] => [
  ...new Set([...text.matchAll(BRACES)].filter(([, name]) => name === undefined || !isTextField(name)).map(([whole]) => whole)),
];

/** What the fields stand for; null where it is not known yet. */
export type FieldValues = Record<TextField, string | null>;

interface KnownOfAgreement {
  studentName: string;
  className: string | null;
  programmeName: string | null;
  schoolName: string;
  hostName: string;
  tutorName: string | null;
  startOn: string;
  endOn: string;
}

export const fieldValues = (known: KnownOfAgreement): FieldValues => ({
  eleve: known.studentName,
  classe: known.className,
  formation: known.programmeName,
  etablissement: known.schoolName,
  entreprise: known.hostName,
  tuteur: known.tutorName?.trim() || null,
  debut: mediumDay(known.startOn, 'fr'),
  fin: mediumDay(known.endOn, 'fr'),
});

/** Replaces the fields by their values. Braces in a value are dropped, so that a value names no field. Fields without a value stay. */
export const filledText = (text: string, values: FieldValues): string =>
  text.replace(BRACES, (whole, name: string | undefined) =>
    name !== undefined && isTextField(name) ? (values[name]?.replace(/[{}]/g, '') ?? whole) : whole,
  );

/** The texts of a school part, filled. */
export const filledSchoolPart = (part: SchoolPart, values: FieldValues): SchoolPart => ({
  ...part,
  ...Object.fromEntries(
    PRESET_TEXTS.flatMap((name) => {
      const text = part[name];
      return text === undefined ? [] : [[name, filledText(text, values)]];
    }),
  ),
});
