import { type CivilDate, type Frequency, mondayOf, type OptionalLetter, preferenceFor } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';
import { Account } from '../../../entities/account.entity.js';
import { Email } from '../../../entities/email.entity.js';
import { LetterPreference } from '../../../entities/letter-preference.entity.js';
import { rowsBy, sql } from '../../../rows.js';

/** An account's digest frequency, and the number of its digests today or this week. */
export interface DigestRhythm {
  frequency: Frequency;
  told: number;
}

/** Returns the digest frequencies by account. */
export async function digestRhythms(
  manager: EntityManager,
  letter: OptionalLetter,
  accountIds: readonly string[],
  today: CivilDate,
): Promise<Map<string, DigestRhythm>> {
  const accounts = manager
    .createQueryBuilder(Account, 'account')
    .leftJoin(LetterPreference, 'preference', 'preference.accountId = account.id and preference.letter = :letter')
    .leftJoin(
      Email,
      'email',
      `email.toAccountId = account.id and email.letter = :letter
       and email.occurrence >= case preference.frequency when 'weekly' then :monday else :today end`,
    )
    .where({ id: Any(accountIds) })
    .groupBy('account.id')
    .addGroupBy('preference.frequency')
    .setParameters({ letter, today, monday: mondayOf(today) });
  const rows = await rowsBy<{ id: string; frequency: Frequency | null; told: number }, { account: Account; preference: LetterPreference }>(
    accounts,
    {
      id: 'account.id',
      frequency: 'preference.frequency',
      told: sql('count(email.id)::int'),
    },
  );
  return new Map(rows.map(({ id, frequency, told }) => [id, { frequency: frequency ?? preferenceFor(letter).byDefault, told }]));
}
