import { type CivilDate, type Frequency, mondayOf, type OptionalLetter, preferenceFor } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** How often somebody wants a digest, and how many of them they have for today, or for the week. */
export interface DigestRhythm {
  frequency: Frequency;
  told: number;
}

/** By account. */
export async function digestRhythms(
  manager: EntityManager,
  letter: OptionalLetter,
  accountIds: readonly string[],
  today: CivilDate,
): Promise<Map<string, DigestRhythm>> {
  const rows: (DigestRhythm & { id: string })[] = await manager.query(
    `select account.id, coalesce(preference.frequency, $3) as frequency, count(email.id)::int as told
     from account
     left join letter_preference preference on preference.account_id = account.id and preference.letter = $2
     left join email on email.to_account_id = account.id and email.letter = $2
       and email.occurrence >= case preference.frequency when 'weekly' then $5 else $4 end
     where account.id = any($1::uuid[]) group by account.id, preference.frequency`,
    [accountIds, letter, preferenceFor(letter).byDefault, today, mondayOf(today)],
  );
  return new Map(rows.map(({ id, frequency, told }) => [id, { frequency, told }]));
}
