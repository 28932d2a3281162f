import type { FieldMappingDto, FormFactView, FormFieldView } from '@seve/api-client';

const wordsOf = ({ fact, options }: FieldMappingDto): string =>
  [fact, ...options.map(({ code, option }) => `${code}=${option}`).toSorted()].join('\n');

/** Number of fields that two maps fill differently. */
export function changedFields(before: readonly FieldMappingDto[], after: readonly FieldMappingDto[]): number {
  const was = new Map(before.map((one) => [one.field, wordsOf(one)]));
  const is = new Map(after.map((one) => [one.field, wordsOf(one)]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((field) => was.get(field) !== is.get(field)).length;
}

/** Facts that can fill a field. Boxes take facts with choices; texts and lists take all. */
export const factsFor = ({ kind }: FormFieldView, facts: readonly FormFactView[]): FormFactView[] =>
  facts.filter(({ choices }) => kind === 'text' || kind === 'dropdown' || choices !== null);

/** Facts by the title of their section, in the order of the sheet. */
export function bySection(facts: readonly FormFactView[]): { section: string; facts: FormFactView[] }[] {
  const sections = [...new Set(facts.map(({ section }) => section))];
  return sections.map((section) => ({ section, facts: facts.filter((one) => one.section === section) }));
}

/** The mapping with another option for one code; an empty option removes it. */
export const withOption = (mapping: FieldMappingDto, code: string, option: string): FieldMappingDto => ({
  ...mapping,
  options: [...mapping.options.filter((one) => one.code !== code), ...(option === '' ? [] : [{ code, option }])],
});
