import { canFill, type FieldError, type FieldMapping, type FormFact, type FormField } from '@seve/domain';

/** Returns the faults of a map: an unknown field, fact or option, a field named twice, or a fact that the field cannot take. */
export function formMapFaults(map: readonly FieldMapping[], fields: readonly FormField[], facts: readonly FormFact[]): FieldError[] {
  const seen = new Set<string>();
  return map.flatMap(({ field: name, fact: key, options }, at): FieldError[] => {
    const fault = (part: string, code: string) => [{ path: `map.${at}.${part}`, code }];
    const [field, fact] = [fields.find((one) => one.name === name), facts.find((one) => one.key === key)];
    if (field === undefined || seen.has(name)) return fault('field', 'official-form.field');
    seen.add(name);
    if (fact === undefined || !canFill(field, fact)) return fault('fact', 'official-form.fact');
    const isKnown = options.every(
      ({ code, option }) => field.options.some(({ value }) => value === option) && fact.choices?.some((one) => one.code === code),
    );
    return isKnown ? [] : fault('options', 'official-form.option');
  });
}
