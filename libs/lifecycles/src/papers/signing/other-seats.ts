import { Account, type PaperVersion, type Signatory, SignatureEvent, signatoriesOf } from '@seve/database';
import {
  Conflict,
  InvalidInput,
  readsAddressOf,
  type SeatHolder,
  type SignatoryRole,
  seatHolder,
  seatsOfOthers,
  seatsOfPart,
  takenSeat,
} from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import type { LockedPaper } from './locked-paper.js';
import { paperFacts } from './paper-facts.js';

interface KnownHolder extends SeatHolder {
  id: string;
  emails: string[];
  accountIds: string[];
}

/**
 * Seats of a version with every current address and account of each holder. Delegated seats are left out; the office that
 * files a paper is not a holder of its seats.
 */
async function holdersOf(manager: EntityManager, version: PaperVersion): Promise<KnownHolder[]> {
  const signatories = (await signatoriesOf(manager, version.id)).filter(({ state }) => state !== 'delegated');
  const signed = (await manager.findBy(SignatureEvent, { versionId: version.id, kind: 'signed' })).filter(
    ({ evidence }) => evidence.method === 'code',
  );
  const { student } = await paperFacts(manager, version);
  const accountsOf = ({ id, role, accountId }: Signatory): string[] => [
    ...(accountId === null ? [] : [accountId]),
    ...(role === 'student' && student !== null ? [student.accountId] : []),
    ...signed.flatMap(({ signatoryId, actorAccountId }) => (signatoryId === id && actorAccountId !== null ? [actorAccountId] : [])),
  ];
  const holders = signatories.map((one) => ({ id: one.id, role: one.role, email: one.email, accountIds: accountsOf(one) }));
  const addresses = await addressesOf(
    manager,
    holders.flatMap(({ accountIds }) => accountIds),
  );
  return holders.map(({ email, ...holder }) => ({
    ...holder,
    emails: [...(email === null ? [] : [email]), ...holder.accountIds.flatMap((id) => addresses.get(id) ?? [])],
  }));
}

/** Seats that cannot be signed, by id, each with another seat of the same person that the person may not hold. For the school only. */
export async function sharedSeats(manager: EntityManager, version: PaperVersion): Promise<Map<string, SignatoryRole>> {
  const holders = await holdersOf(manager, version);
  return new Map(
    holders.flatMap((one) => {
      const [other] = seatsOfOthers(holders, one);
      return other === undefined ? [] : [[one.id, other.role]];
    }),
  );
}

/** Seats of a version with the addresses printed on it only. */
const writtenOn = async (manager: EntityManager, { id }: PaperVersion) =>
  (await signatoriesOf(manager, id))
    .filter(({ state }) => state !== 'delegated')
    .map((one) => ({ id: one.id, ...seatHolder(one.role, one.email) }));

/** Masters of a contract, who do not sign. */
const mastersOn = ({ parts }: PaperVersion): SeatHolder[] =>
  'employer' in parts ? seatsOfPart('employer', parts.employer).filter(({ role }) => role === 'tutor') : [];

/** Current sign-in addresses by account. */
async function addressesOf(manager: EntityManager, accountIds: readonly string[]): Promise<Map<string, string>> {
  const accounts = await manager.find(Account, { where: { id: In([...new Set(accountIds)]) }, select: { id: true, email: true } });
  return new Map(accounts.map(({ id, email }) => [id, email]));
}

/**
 * Requires that the signing person neither holds nor has signed a seat of another person. `accountId`: of the session that opened the link.
 * @throws Conflict
 */
export async function requireOwnSeat(
  manager: EntityManager,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  accountId: string | null,
): Promise<void> {
  const holders = await holdersOf(manager, version);
  const mine = holders.find(({ id }) => id === signatory.id);
  if (mine === undefined) return;
  if (isLeft(signatory, mine)) throw new Conflict('signature.other-seat');
  if (accountId !== null) {
    mine.accountIds.push(accountId);
    mine.emails.push(...(await addressesOf(manager, [accountId])).values());
  }
  if (seatsOfOthers(holders, mine).length > 0) throw new Conflict('signature.other-seat');
}

/** Whether the student row now belongs to another account than the asked one, after the school kept that one of two. */
const isLeft = ({ role, accountId }: Signatory, { accountIds }: KnownHolder): boolean =>
  role === 'student' && accountId !== null && accountIds.some((id) => id !== accountId);

/**
 * Requires that a new address belongs to no other seat and to no master, as far as this side can read the seats: a host never learns the
 * sign-in addresses of accounts. A conflict with an unreadable seat is accepted, and neither seat can sign. @throws InvalidInput
 */
export async function requireFreeAddress(
  manager: EntityManager,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  { email, side }: { email: string; side: 'host' | 'school' },
): Promise<void> {
  const all = side === 'school' ? await holdersOf(manager, version) : await writtenOn(manager, version);
  const others = [...all.filter(({ id }) => id !== signatory.id), ...mastersOn(version)];
  const taken = seatsOfOthers(others, seatHolder(signatory.role, email)).find(({ role }) => readsAddressOf(side, role));
  if (taken !== undefined) throw new InvalidInput([takenSeat('email', taken.role)]);
}
