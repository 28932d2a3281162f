import type { FieldMappingDto, FormFactView, FormFieldView } from '@seve/api-client';

const wordsOf = ({ fact, options }: FieldMappingDto): string =>
  [fact, ...options.map(({ code, option }) => `${code}=${option}`).toSorted()].join('\n');

/** How many fields two maps fill differently. */
export function changedFields(before: readonly FieldMappingDto[], after: readonly FieldMappingDto[]): number {
  const was = new Map(before.map((one) => [one.field, wordsOf(one)]));
  const is = new Map(after.map((one) => [one.field, wordsOf(one)]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((field) => was.get(field) !== is.get(field)).length;
}

/** A field with boxes takes choices alone; a text takes everything. */
export const factsFor = ({ kind }: FormFieldView, facts: readonly FormFactView[]): FormFactView[] =>
  facts.filter(({ choices }) => kind === 'text' || kind === 'dropdown' || choices !== null);

/** Facts by the title of their section, in the order of the sheet. */
export function bySection(facts: readonly FormFactView[]): { section: string; facts: FormFactView[] }[] {
  const sections = [...new Set(facts.map(({ section }) => section))];
  return sections.map((section) => ({ section, facts: facts.filter((one) => one.section === section) }));
}

/** The mapping with another option for one code; none where the option is empty. */
export const withOption = (mapping: FieldMappingDto, code: string, option: string): FieldMappingDto => ({
  ...mapping,
  options: [...mapping.options.filter((one) => one.code !== code), ...(option === '' ? [] : [{ code, option }])],
});
