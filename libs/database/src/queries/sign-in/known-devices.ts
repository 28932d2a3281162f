import type { EntityManager } from 'typeorm';

/** Id of the device that the account of this address knows by one of these tokens; null for a stranger's. */
export async function knownDeviceOf(manager: EntityManager, email: string, tokenHashes: readonly string[]): Promise<string | null> {
  if (tokenHashes.length === 0) return null;
  const [device]: { id: string }[] = await manager.query(
    `select device.id from known_device device join account on account.id = device.account_id
     where account.email = $1 and device.token_hash = any($2) and device.expires_at > now() limit 1`,
    [email, tokenHashes],
  );
  return device?.id ?? null;
}

/** Those of the tokens that other accounts know their browser by. */
export async function tokensOfOthers(manager: EntityManager, accountId: string, tokenHashes: readonly string[]): Promise<string[]> {
  if (tokenHashes.length === 0) return [];
  const rows: { tokenHash: string }[] = await manager.query(
    `select token_hash as "tokenHash" from known_device where token_hash = any($1) and account_id <> $2 and expires_at > now()`,
    [tokenHashes, accountId],
  );
  return rows.map(({ tokenHash }) => tokenHash);
}

interface DeviceSignIn {
  id: string;
  accountId: string;
  /** Of the tokens in the cookie that the browser sent. */
  before: readonly string[];
  tokenHash: string;
  userAgent: string;
  days: number;
}

/** Gives the browser's row its next token, or the browser a row. */
export async function noteDevice(
  manager: EntityManager,
  { id, accountId, before, tokenHash, userAgent, days }: DeviceSignIn,
): Promise<void> {
  const [, known]: [unknown, number] = await manager.query(
    `update known_device set token_hash = $3, user_agent = $4, last_sign_in_at = now(), expires_at = now() + make_interval(days => $5)
     where account_id = $1 and token_hash = any($2) and expires_at > now()`,
    [accountId, before, tokenHash, userAgent, days],
  );
  if (known > 0) return;
  await manager.query(
    `insert into known_device (id, account_id, token_hash, user_agent, expires_at) values ($1, $2, $3, $4, now() + make_interval(days => $5))`,
    [id, accountId, tokenHash, userAgent, days],
  );
}
