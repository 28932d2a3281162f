import type { CivilDate } from '@seve/domain';
import type { Parameters } from '../../parameters.js';

export interface MailLogFilter {
  letter: string | null;
  /** Letters to addresses with this prefix, or to these accounts. */
  to: { prefix: string; accountIds: readonly string[] } | null;
  entityType: string | null;
  entityId: string | null;
  /** First and last civil day of writing, included. */
  from: CivilDate | null;
  until: CivilDate | null;
}

/** Escapes `_` and `%`. */
export const beginning = (text: string) => `${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Returns the conditions of this filter on `email`, for any state. */
export function mailLogConditions({ letter, to, entityType, entityId, from, until }: MailLogFilter, value: Parameters): string[] {
  const conditions: string[] = [];
  if (letter !== null) conditions.push(`letter = ${value.add(letter)}`);
  if (to !== null) {
    conditions.push(`(to_address like ${value.add(beginning(to.prefix))} or to_account_id = any(${value.add(to.accountIds)}::uuid[]))`);
  }
  if (entityType !== null) conditions.push(`entity_type = ${value.add(entityType)}`);
  if (entityId !== null) conditions.push(`entity_id = ${value.add(entityId)}::uuid`);
  if (from !== null) conditions.push(`created_at >= ${value.add(from)}::date::timestamp at time zone 'Europe/Paris'`);
  if (until !== null) conditions.push(`created_at < (${value.add(until)}::date + 1)::timestamp at time zone 'Europe/Paris'`);
  return conditions;
}
