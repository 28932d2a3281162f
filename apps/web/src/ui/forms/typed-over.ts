import type { UseFormReturnType } from '@mantine/form';

/** Returns the fields of the form that are no longer as in `before`: what was typed while `before` was being sent. */
export function typedOver<Values extends object>(form: UseFormReturnType<Values>, before: Values): Partial<Values> {
  const fields = Object.entries(form.getValues()) as [keyof Values, unknown][];
  return Object.fromEntries(fields.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]))) as Partial<Values>;
}
