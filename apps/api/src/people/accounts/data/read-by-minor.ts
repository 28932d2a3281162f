import { isExported, type PersonalSection } from '@seve/database';
import { maskContacts, maskNumbersAndPages } from '@seve/domain';

/** Returns the section for a student under 18: masks contacts in the words of companies and hosts, leaves out the words of invitations. */
export function readByMinor({ table, rows }: PersonalSection): PersonalSection {
  const outside = Object.entries(table.columns).flatMap(([name, column]) =>
    isExported(column) && column.fromOutside ? [{ name, how: column.fromOutside }] : [],
  );
  if (outside.length === 0) return { table, rows };
  const read = (row: Record<string, unknown>) => {
    const shown = { ...row };
    for (const { name, how } of outside) {
      const words = shown[name];
      if (how === 'withheld') delete shown[name];
      else shown[name] = typeof words === 'string' ? maskContacts(words) : maskedValues(words);
    }
    return shown;
  };
  return { table, rows: rows.map(read) };
}

/** Fields entered by the student and register numbers, which are never masked. */
const IS_OWN = /^(?:emergency|home|siret$|uai$|rncp$|diplomaCode$|previousNumber$)/;

/** Masks contacts in the values of papers, but not streets, which stand in address fields. */
function maskedValues(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return IS_OWN.test(name) ? value : maskNumbersAndPages(value);
  if (Array.isArray(value)) return value.map((one: unknown) => maskedValues(one, name));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskedValues(inner, key)]));
}
