import type { EntityManager } from 'typeorm';

/**
 * Erases the IP addresses of sessions opened before `before`, and the counters that are over: these keep a hash of the address, which
 * four billion tries turn back. Returns the number of rows.
 */
export async function forgetAddresses(manager: EntityManager, before: Date): Promise<number> {
  const [, sessions]: [unknown, number] = await manager.query(
    'update session set ip_address = null where created_at <= $1 and ip_address is not null',
    [before],
  );
  const [, counters]: [unknown, number] = await manager.query('delete from throttle where expire <= extract(epoch from now()) * 1000');
  return sessions + counters;
}

/** Removes sign-ups that no link has confirmed since `before`, and devices whose time is over. Returns the number of rows. */
export async function forgetUnused(manager: EntityManager, before: Date): Promise<number> {
  const [, signUps]: [unknown, number] = await manager.query('delete from pending_sign_up where greatest(created_at, expires_at) <= $1', [
    before,
  ]);
  const [, devices]: [unknown, number] = await manager.query('delete from known_device where expires_at <= now()');
  return signUps + devices;
}
