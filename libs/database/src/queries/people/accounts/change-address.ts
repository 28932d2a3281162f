import type { EntityManager } from 'typeorm';

/** SQL excluding letters that keep their address: they inform the old address of the change, or contain a link of it. */
const OF_THE_CHANGE = `letter not like 'account-%' and letter not in ('magic-link', 'password-reset')`;

/**
 * Redirects the account's waiting letters to its current address. One that the new address already has, from an earlier change, is not sent
 * twice. Raw: two tables at once.
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

/** Invalidates what was sent to the previous address: sign-in links, password links and first factors of a sign-in. Raw: two tables. */
export async function voidLinksOf(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query('update account_token set used_at = now() where account_id = $1 and used_at is null', [accountId]);
  // better-auth stores the account id in plain text next to the hash of the token.
  await manager.query('delete from verification where value = $1', [accountId]);
}

/** Deletes an unconfirmed account of this address without data. Raw: a condition on another table. */
export async function dropUnconfirmedOf(manager: EntityManager, email: string): Promise<void> {
  await manager.query(
    `delete from account where email = $1 and not email_verified and not exists (select 1 from student where student.account_id = account.id)`,
    [email],
  );
}
