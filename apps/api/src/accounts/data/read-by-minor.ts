import { isExported, type PersonalSection } from '@seve/database';
import { maskContacts } from '@seve/domain';

/** The same section as a student under 18 reads it: words of companies without ways to reach anyone, those of invitations left out. */
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
      else if (typeof words === 'string') shown[name] = maskContacts(words);
    }
    return shown;
  };
  return { table, rows: rows.map(read) };
}
