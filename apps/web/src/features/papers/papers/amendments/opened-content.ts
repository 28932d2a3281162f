import { type FormParty, type PartKind, type PartSection, sectionsOf } from '../parts/part-fields.js';
import { type PartFormValues, partContent } from '../parts/part-values.js';

/** Sections of a part with the fields that an amendment opens; those that open none are left out. */
export const openedSections = (party: FormParty, kind: PartKind, opened: readonly string[]): PartSection[] =>
  sectionsOf(party, kind)
    .map(({ name, fields }) => ({ name, fields: fields.filter((field) => opened.includes(field.name)) }))
    .filter(({ fields }) => fields.length > 0);

/** Returns what is saved: the opened fields alone. A mark that was unticked is sent as false, hazards that were all removed as an empty list. */
export function openedContent(sections: readonly PartSection[], values: PartFormValues, written: object): Record<string, unknown> {
  const before = written as Record<string, unknown>;
  const fields = sections.flatMap((section) => section.fields);
  const taken = fields.filter(({ kind, name }) => kind === 'flag' && before[name] !== undefined && values.content[name] !== true);
  return {
    ...(fields.some(({ kind }) => kind === 'hazards') && { hazards: [] }),
    ...partContent(sections, values, {}),
    ...Object.fromEntries(taken.map(({ name }) => [name, false])),
  };
}
