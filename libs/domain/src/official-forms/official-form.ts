import type { FormFact } from './form-facts.js';

/** Maximum size of a PDF form in bytes. */
export const FORM_FILE_MAX_BYTES = 5 * 1024 * 1024;
export const FORM_FIELDS_MAX = 1_000;
export const FORM_TITLE = { min: 3, max: 120 } as const;

/** Kinds of fields that can be filled; buttons, multiple-choice lists and signatures are left unchanged. */
export const FORM_FIELD_KINDS = ['text', 'checkbox', 'radio', 'dropdown'] as const;
export type FormFieldKind = (typeof FORM_FIELD_KINDS)[number];

/** A field of an official form, as its PDF describes it. */
export interface FormField {
  name: string;
  /** Tooltip of the field in the form; null for none. */
  label: string | null;
  kind: FormFieldKind;
  /** Page number, starting at 1. */
  page: number;
  /** Maximum characters; null for no limit. */
  maxLength: number | null;
  /** The form prints one character per box. */
  isComb: boolean;
  isMultiline: boolean;
  /** Selectable values; empty for a text field. */
  options: readonly { value: string; label: string }[];
}

/** Assigns a fact to a field. */
export interface FieldMapping {
  field: string;
  /** Key of a fact. */
  fact: string;
  /** For a field with options: the option for each code of the fact that has one. */
  options: readonly { code: string; option: string }[];
}

/** Text or option to write into a field. */
export interface FilledField {
  field: string;
  value: string;
}

/**
 * Why a field stays blank. `unmapped`: to be filled by hand. `unknown`: not yet known from the contract. `no-option`: the form has no box
 * for the value.
 */
export const BLANK_REASONS = ['unmapped', 'unknown', 'no-option', 'too-long'] as const;
export type BlankReason = (typeof BLANK_REASONS)[number];

/** A field that stays blank. */
export interface BlankField {
  field: string;
  label: string | null;
  page: number;
  reason: BlankReason;
  /** Value that could not be written; null where it is not known. */
  value: string | null;
  /** Maximum characters of the field, if the value was too long. */
  max: number | null;
}

export interface FormFilling {
  filled: readonly FilledField[];
  blank: readonly BlankField[];
}

/** Whether a field can take a fact: a box or a list needs a fact with choices. */
export const canFill = ({ kind }: FormField, { choices }: FormFact): boolean => kind === 'text' || kind === 'dropdown' || choices !== null;

const blankOf = ({ name, label, page }: FormField, reason: BlankReason, value: string | null = null, max: number | null = null) => ({
  ...{ field: name, label, page, reason, value, max },
});

type Outcome = FilledField | BlankField | null;

function outcomeOf(field: FormField, mapping: FieldMapping | undefined, facts: ReadonlyMap<string, FormFact>): Outcome {
  const fact = mapping && facts.get(mapping.fact);
  if (mapping === undefined) return blankOf(field, 'unmapped');
  if (fact === undefined || fact.value === null) return blankOf(field, 'unknown');
  const { value } = fact;
  if (field.kind === 'text') {
    const isTooLong = field.maxLength !== null && [...value].length > field.maxLength;
    return isTooLong ? blankOf(field, 'too-long', value, field.maxLength) : { field: field.name, value };
  }
  const option =
    mapping.options.find(({ code }) => code === value)?.option ?? (fact.choices === null ? optionNamed(field, value) : undefined);
  if (option !== undefined && field.options.some((one) => one.value === option)) return { field: field.name, value: option };
  // A single box stays unticked for all other values.
  return field.kind === 'checkbox' && field.options.length === 1 ? null : blankOf(field, 'no-option', value);
}

const optionNamed = ({ options }: FormField, text: string): string | undefined =>
  options.find(({ value, label }) => value === text || label === text)?.value;

/** Returns the values to write into the fields of a form, and the fields that stay blank. */
export function fillingOf(fields: readonly FormField[], map: readonly FieldMapping[], facts: readonly FormFact[]): FormFilling {
  const mappings = new Map(map.map((one) => [one.field, one]));
  const known = new Map(facts.map((one) => [one.key, one]));
  const outcomes = fields.flatMap((field) => outcomeOf(field, mappings.get(field.name), known) ?? []);
  return {
    filled: outcomes.filter((one): one is FilledField => !('reason' in one)),
    blank: outcomes.filter((one): one is BlankField => 'reason' in one),
  };
}
