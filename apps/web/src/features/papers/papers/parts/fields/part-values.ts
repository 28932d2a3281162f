import type { ContractPayLine } from '@seve/api-client';
import type { PartField, PartSection } from '../fields/part-fields.js';

type PartValue = string | number | boolean | string[];

/** A part as its form holds it: an empty text is a field that is not filled. */
export type PartValues = Record<string, PartValue>;

export interface PartFormValues {
  content: PartValues;
  /** Of the employer: percent offered by first day of a period; empty where the minimum is paid. */
  pay: Record<string, number | ''>;
}

const HOUR = 60;

const formValue = ({ name, kind }: PartField, content: Record<string, unknown>): PartValue => {
  const value = content[name];
  if (kind === 'hazards') return Array.isArray(value) ? value : [];
  if (kind === 'flag') return value === true;
  if (kind === 'yes-no') return value === true ? 'yes' : value === false ? 'no' : '';
  if (kind === 'hours') return typeof value === 'number' ? value / HOUR : '';
  return typeof value === 'string' || typeof value === 'number' ? value : '';
};

export const partValues = (sections: readonly PartSection[], content: object): PartValues =>
  Object.fromEntries(
    sections.flatMap(({ fields }) => fields.map((field) => [field.name, formValue(field, content as Record<string, unknown>)])),
  );

function contentOf({ name, kind }: PartField, value: PartValue | undefined): [string, unknown][] {
  if (Array.isArray(value)) return value.length > 0 ? [[name, value]] : [];
  if (value === undefined || value === '' || (typeof value === 'string' && value.trim() === '')) return [];
  if (kind === 'flag') return value === true ? [[name, true]] : [];
  if (kind === 'yes-no') return [[name, value === 'yes']];
  if (kind === 'hours') return [[name, Math.round(Number(value) * HOUR)]];
  return [[name, value]];
}

export const payValues = (lines: readonly ContractPayLine[] = []): PartFormValues['pay'] =>
  Object.fromEntries(lines.map(({ from, percent }) => [from, percent]));

const payLines = (pay: PartFormValues['pay']): ContractPayLine[] =>
  Object.entries(pay).flatMap(([from, percent]) => (percent === '' ? [] : [{ from, percent, base: 'smic' as const }]));

/** What is saved: what is not filled is left out; what the form does not ask stays as it was. */
export function partContent(sections: readonly PartSection[], { content, pay }: PartFormValues, before: object): Record<string, unknown> {
  const asked = sections.flatMap(({ fields }) => fields);
  const names = new Set([...asked.map(({ name }) => name), 'pay']);
  const kept = Object.entries(before).filter(([name]) => !names.has(name));
  const lines = payLines(pay);
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(asked.flatMap((field) => contentOf(field, content[field.name]))),
    ...(lines.length > 0 && { pay: lines }),
  };
}
