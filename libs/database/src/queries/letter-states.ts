import type { Locale } from '@seve/domain';
import type { DataSource } from 'typeorm';

/** A letter that this process alone may send until its lease ends. */
export interface ClaimedLetter {
  id: string;
  letter: string;
  params: Record<string, unknown> | null;
  toAddress: string;
  locale: Locale;
  /** This try, from 1. */
  attempt: number;
  /** Since the letter was promised. */
  ageHours: number;
}

/** Takes the letter if it is due and nobody holds it. All times are the database's. */
export async function claimLetter(dataSource: DataSource, id: string, leaseSeconds: number): Promise<ClaimedLetter | null> {
  const [rows]: [ClaimedLetter[]] = await dataSource.query(
    `update email set state = 'sending', attempt = attempt + 1, lease_until = now() + make_interval(secs => $2)
     where id = $1 and expires_at > now()
       and ((state = 'queued' and not_before <= now()) or (state = 'sending' and lease_until <= now()))
     returning id, letter, params, to_address as "toAddress", locale, attempt,
       (extract(epoch from now() - created_at) / 3600)::float as "ageHours"`,
    [id, leaseSeconds],
  );
  return rows[0] ?? null;
}

/** Answers whether the letter was held by nobody and came too late to be of use. `secret`: letters whose parameters are then erased. */
export async function expireLetter(dataSource: DataSource, id: string, secret: readonly string[]): Promise<boolean> {
  const [, count]: [unknown, number] = await dataSource.query(
    `update email set state = 'expired', lease_until = null, params = case when letter = any($2) then null else params end
     where id = $1 and expires_at <= now() and (state = 'queued' or (state = 'sending' and lease_until <= now()))`,
    [id, secret],
  );
  return count > 0;
}

/** When a letter that cannot be claimed now may be tried again; null when its story is over. */
export async function nextTry(dataSource: DataSource, id: string): Promise<{ attempt: number; inMs: number } | null> {
  const [row] = await dataSource.query(
    `select attempt, greatest(0, ceil(extract(epoch from (case state when 'sending' then lease_until else not_before end) - now()) * 1000))::int as "inMs"
     from email where id = $1 and state in ('queued', 'sending')`,
    [id],
  );
  return row ?? null;
}

/** `erase`: the parameters carry a secret that nobody may read again. */
export async function markLetterSent(dataSource: DataSource, id: string, erase: boolean): Promise<void> {
  await dataSource.query(
    `update email set state = 'sent', sent_at = now(), lease_until = null, error = null, params = case when $2 then null else params end
     where id = $1 and state in ('queued', 'sending')`,
    [id, erase],
  );
}

/** Gives the letter up: the address refuses it, or every try failed. */
export async function giveLetterUp(
  dataSource: DataSource,
  { id, attempt }: Pick<ClaimedLetter, 'id' | 'attempt'>,
  end: { state: 'bounced' | 'dead'; error: string; erase: boolean },
): Promise<void> {
  await dataSource.query(
    `update email set state = $3, error = $4, lease_until = null, params = case when $5 then null else params end
     where id = $1 and attempt = $2 and state = 'sending'`,
    [id, attempt, end.state, end.error, end.erase],
  );
}

export async function postponeLetter(
  dataSource: DataSource,
  { id, attempt }: Pick<ClaimedLetter, 'id' | 'attempt'>,
  { delayMs, error }: { delayMs: number; error: string },
): Promise<void> {
  await dataSource.query(
    `update email set state = 'queued', not_before = now() + make_interval(secs => $3::float / 1000), error = $4, lease_until = null
     where id = $1 and attempt = $2 and state = 'sending'`,
    [id, attempt, delayMs, error],
  );
}
