import { Any, type EntityManager, Not } from 'typeorm';
import { KnownDevice } from '../../../entities/known-device.entity.js';

/** Returns the id of a known device of the account with this address, by one of these tokens; null for none. */
export async function knownDeviceOf(manager: EntityManager, email: string, tokenHashes: readonly string[]): Promise<string | null> {
  if (tokenHashes.length === 0) return null;
  const device = await manager
    .createQueryBuilder(KnownDevice, 'device')
    .innerJoin('device.account', 'account')
    .where({ tokenHash: Any(tokenHashes) })
    .andWhere('account.email = :email and device.expiresAt > now()', { email })
    .limit(1)
    .getOne();
  return device?.id ?? null;
}

/** Returns whether the account trusts the browser of one of these tokens, which then skips the second factor. */
export async function isTrustedDevice(manager: EntityManager, accountId: string, tokenHashes: readonly string[]): Promise<boolean> {
  if (tokenHashes.length === 0) return false;
  return manager
    .createQueryBuilder(KnownDevice, 'device')
    .where({ tokenHash: Any(tokenHashes), accountId })
    .andWhere('device.expiresAt > now() and device.trustedUntil > now()')
    .getExists();
}

/** Returns those of the tokens that belong to other accounts' browsers. */
export async function tokensOfOthers(manager: EntityManager, accountId: string, tokenHashes: readonly string[]): Promise<string[]> {
  if (tokenHashes.length === 0) return [];
  const devices = await manager
    .createQueryBuilder(KnownDevice, 'device')
    .where({ tokenHash: Any(tokenHashes), accountId: Not(accountId) })
    .andWhere('device.expiresAt > now()')
    .getMany();
  return devices.map(({ tokenHash }) => tokenHash);
}

interface DeviceSignIn {
  id: string;
  accountId: string;
  /** Hashes of the tokens in the cookie sent by the browser. */
  before: readonly string[];
  tokenHash: string;
  userAgent: string;
  days: number;
  /** Days for which it skips the second factor; null leaves them unchanged. */
  trustedDays: number | null;
}

/** Renews the token of the browser's row, or inserts a row. */
export async function noteDevice(
  manager: EntityManager,
  { id, accountId, before, tokenHash, userAgent, days, trustedDays }: DeviceSignIn,
): Promise<void> {
  const expiresAt = () => 'now() + make_interval(days => :days)';
  const trusted = trustedDays === null ? {} : { trustedUntil: () => 'now() + make_interval(days => :trustedDays)' };
  const known = await manager
    .createQueryBuilder(KnownDevice, 'device')
    .update()
    .set({ tokenHash, userAgent, lastSignInAt: () => 'now()', expiresAt, ...trusted })
    .where({ accountId, tokenHash: Any(before) })
    .andWhere('expiresAt > now()')
    .setParameters({ days, trustedDays })
    .execute();
  if (known.affected !== 0) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(KnownDevice)
    .values({ id, accountId, tokenHash, userAgent, expiresAt, ...trusted })
    .setParameters({ days, trustedDays })
    .execute();
}
