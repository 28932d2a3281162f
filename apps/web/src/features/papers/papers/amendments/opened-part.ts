import type { AmendingParty, ContractKind } from '@seve/domain';
import { type PartSection, sectionsOf } from '../parts/fields/part-fields.js';
import { type PartFormValues, partContent, partValues, payValues } from '../parts/fields/part-values.js';

/** Sections of a part with the fields that an amendment opens; those that open none are left out. */
export const openedSections = (party: AmendingParty, kind: ContractKind, opened: readonly string[]): PartSection[] =>
  sectionsOf(party, kind)
    .map(({ name, fields }) => ({ name, fields: fields.filter((field) => opened.includes(field.name)) }))
    .filter(({ name, fields }) => fields.length > 0 || (name === 'pay' && opened.includes('pay')));

export const openedValues = (sections: readonly PartSection[], content: object): PartFormValues => ({
  content: partValues(sections, content),
  pay: payValues('pay' in content ? (content.pay as Parameters<typeof payValues>[0]) : []),
});

/** What is saved: the opened fields alone. A mark that was given and is taken away is said to be false, a list that is emptied to be empty. */
export function openedContent(sections: readonly PartSection[], values: PartFormValues, written: object): Record<string, unknown> {
  const before = written as Record<string, unknown>;
  const marks = sections.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'flag');
  const taken = marks.filter(({ name }) => before[name] !== undefined && values.content[name] !== true);
  const { pay, ...content } = partContent(sections, values, {});
  const hasPay = sections.some(({ name }) => name === 'pay') && pay !== undefined;
  const asksHazards = sections.some(({ fields }) => fields.some(({ kind }) => kind === 'hazards'));
  return {
    ...(asksHazards && { hazards: [] }),
    ...content,
    ...Object.fromEntries(taken.map(({ name }) => [name, false])),
    ...(hasPay && { pay }),
  };
}
