import type { EntityManager } from 'typeorm';

/** Letters that stay where they were written to: they tell the old address of the change, or hold a link of it. */
const OF_THE_CHANGE = `letter not like 'account-%' and letter not in ('magic-link', 'password-reset')`;

/**
 * Sends the letters of the account that wait to its present address. Raw: two tables at once. One that the new address already has, from an
 * earlier change, is not sent twice.
 */
export async function moveWaitingLetters(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(
    `update email set to_address = account.email from account
     where account.id = $1 and email.to_account_id = account.id and email.to_address <> account.email and email.state in ('queued', 'held')
       and ${OF_THE_CHANGE}
       and not exists (select 1 from email other where other.letter = email.letter and other.to_address = account.email
                         and other.entity_id = email.entity_id and other.occurrence = email.occurrence)`,
    [accountId],
  );
}

/** Makes what was sent to the address before worthless: links to sign in, to a new password, and first halves of a sign-in. Raw: two tables. */
export async function voidLinksOf(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query('update account_token set used_at = now() where account_id = $1 and used_at is null', [accountId]);
  // better-auth keeps the account in clear beside the hash of the token.
  await manager.query('delete from verification where value = $1', [accountId]);
}

/** Removes an account of this address that was never confirmed and holds nothing. Raw: a condition on another table. */
export async function dropUnconfirmedOf(manager: EntityManager, email: string): Promise<void> {
  await manager.query(
    `delete from account where email = $1 and not email_verified and not exists (select 1 from student where student.account_id = account.id)`,
    [email],
  );
}
