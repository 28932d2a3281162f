import type { UseFormReturnType } from '@mantine/form';

/** Returns the fields of `values` that differ from `before`. */
export function editedFields<Values extends object>(values: Values, before: Partial<Values>): Partial<Values> {
  const fields = Object.entries(values) as [keyof Values, unknown][];
  return Object.fromEntries(fields.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]))) as Partial<Values>;
}

/** Returns the fields that were edited while `before` was being sent. */
export const typedOver = <Values extends object>(form: UseFormReturnType<Values>, before: Values): Partial<Values> =>
  editedFields(form.getValues(), before);
