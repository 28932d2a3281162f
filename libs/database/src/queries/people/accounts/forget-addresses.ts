import { type EntityManager, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { KnownDevice } from '../../../entities/known-device.entity.js';
import { PendingSignUp } from '../../../entities/pending-sign-up.entity.js';
import { Session } from '../../../entities/sign-in.entities.js';

/**
 * Erases the IP addresses of sessions opened before `before`, and expired rate counters, whose hash of an address can be reversed by four
 * billion attempts. Returns the number of rows.
 */
export async function forgetAddresses(manager: EntityManager, before: Date): Promise<number> {
  const sessions = await manager.update(Session, { createdAt: LessThanOrEqual(before), ipAddress: Not(IsNull()) }, { ipAddress: null });
  // Raw: the counter table belongs to the rate limiter and has no entity.
  const [, counters]: [unknown, number] = await manager.query('delete from throttle where expire <= extract(epoch from now()) * 1000');
  return (sessions.affected ?? 0) + counters;
}

/** Deletes sign-ups unconfirmed since `before`, and expired devices. Returns the number of rows. */
export async function forgetUnused(manager: EntityManager, before: Date): Promise<number> {
  const signUps = await manager.delete(PendingSignUp, { createdAt: LessThanOrEqual(before), expiresAt: LessThanOrEqual(before) });
  const devices = await manager.createQueryBuilder(KnownDevice, 'device').delete().where('expiresAt <= now()').execute();
  return (signUps.affected ?? 0) + (devices.affected ?? 0);
}
