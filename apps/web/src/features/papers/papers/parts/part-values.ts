import type { ContractPayLine } from '@seve/api-client';
import type { PartField, PartSection } from './part-fields.js';

/** Percent offered by first day of a period; empty where the minimum is paid. */
export type PayValues = Record<string, number | ''>;

type PartValue = string | number | boolean | string[] | PayValues;

/** Values of the form of a part; an empty text is a field that is not filled. */
export type PartValues = Record<string, PartValue>;

export interface PartFormValues {
  content: PartValues;
}

const HOUR = 60;

const formValue = ({ name, kind }: PartField, content: Record<string, unknown>): PartValue => {
  const value = content[name];
  if (kind === 'hazards') return Array.isArray(value) ? value : [];
  if (kind === 'pay') return Object.fromEntries(((value ?? []) as ContractPayLine[]).map(({ from, percent }) => [from, percent]));
  if (kind === 'flag') return value === true;
  if (kind === 'yes-no') return value === true ? 'yes' : value === false ? 'no' : '';
  if (kind === 'hours') return typeof value === 'number' ? value / HOUR : '';
  return typeof value === 'string' || typeof value === 'number' ? value : '';
};

export const partValues = (sections: readonly PartSection[], content: object): PartValues =>
  Object.fromEntries(
    sections.flatMap(({ fields }) => fields.map((field) => [field.name, formValue(field, content as Record<string, unknown>)])),
  );

const payLines = (pay: PayValues): ContractPayLine[] =>
  Object.entries(pay).flatMap(([from, percent]) => (percent === '' ? [] : [{ from, percent, base: 'smic' as const }]));

/** What is saved of a field; undefined when it is not filled. */
function contentOf(kind: PartField['kind'], typed: PartValue | undefined): unknown {
  const value = kind === 'pay' ? payLines(typed as PayValues) : typed;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (value === '' || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (kind === 'flag') return value === true ? true : undefined;
  if (kind === 'yes-no') return value === 'yes';
  return kind === 'hours' ? Math.round(Number(value) * HOUR) : value;
}

/** Returns what is saved: without the fields that are not filled, and with those of `before` that the form does not ask. */
export function partContent(sections: readonly PartSection[], { content }: PartFormValues, before: object): Record<string, unknown> {
  const asked = sections.flatMap(({ fields }) => fields);
  const kept = Object.entries(before).filter(([name]) => !asked.some((field) => field.name === name));
  const typed = asked.map(({ name, kind }) => [name, contentOf(kind, content[name])] as const);
  return Object.fromEntries([...kept, ...typed].filter(([, value]) => value !== undefined));
}

/** Returns the content without the fields at these paths, which the api has refused. */
export const withoutFields = <Content extends object>(content: Content, paths: readonly string[]): Content =>
  Object.fromEntries(Object.entries(content).filter(([field]) => !paths.some((path) => path.split('.')[1] === field))) as Content;
