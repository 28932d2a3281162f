import { type CivilDate, leadingSeat, type PlacementPaperType, seatsHeld, stillAsked } from '@seve/domain';
import { type EntityManager, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { PaperVersion, Signatory } from '../../../entities/signature.entities.js';
import { SignatureLink } from '../../../entities/signature-link.entity.js';
import { seatsInStanding } from '../links/paper-links.js';

/** What is signed: the paper of a placement, or an amendment to it. */
export interface PaperRef {
  type: PlacementPaperType;
  id: string;
  /** Null for the paper itself. */
  amendmentId: string | null;
}

export const paperRef = (type: PlacementPaperType, id: string, amendmentId: string | null = null): PaperRef => ({ type, id, amendmentId });

/** Columns that say which paper a version is of. */
export type PaperColumns = Pick<PaperVersion, 'agreementId' | 'amendmentId' | 'contractId' | 'contractAmendmentId'>;
const COLUMNS = {
  agreement: { paper: 'agreementId', amendment: 'amendmentId' },
  contract: { paper: 'contractId', amendment: 'contractAmendmentId' },
} as const satisfies Record<PlacementPaperType, Record<'paper' | 'amendment', keyof PaperColumns>>;

export function columnsOfPaper({ type, id, amendmentId }: PaperRef): Partial<PaperColumns> {
  const { paper, amendment } = COLUMNS[type];
  return { [paper]: id, [amendment]: amendmentId };
}

/** Its own versions: a paper without its amendments. */
export const ofPaper = ({ type, id, amendmentId }: PaperRef): FindOptionsWhere<PaperVersion> => ({
  ...{ [COLUMNS[type].paper]: id, [COLUMNS[type].amendment]: amendmentId ?? IsNull() },
});

/** Of an amendment, whatever it changes. */
export const isOfAmendment = ({ amendmentId, contractAmendmentId }: PaperColumns): boolean =>
  amendmentId !== null || contractAmendmentId !== null;

export function paperOfVersion(columns: PaperColumns): PaperRef {
  for (const type of ['agreement', 'contract'] as const) {
    const id = columns[COLUMNS[type].paper];
    if (id !== null) return paperRef(type, id, columns[COLUMNS[type].amendment]);
  }
  throw new Error('A version belongs to an agreement or to a contract');
}

/** The version that is out for signature or signed; null before the first, and once the last one is void. */
export const currentVersion = (manager: EntityManager, paper: PaperRef): Promise<PaperVersion | null> =>
  manager.findOne(PaperVersion, { where: { ...ofPaper(paper), voidedAt: IsNull() }, order: { number: 'DESC' } });

/** Who refused to sign the last version of a paper; null for nobody, and once a newer version is there. */
export async function lastRefusal(manager: EntityManager, paper: PaperRef): Promise<Signatory | null> {
  const last = await manager.findOne(PaperVersion, { where: ofPaper(paper), order: { number: 'DESC' } });
  if (last === null || last.voidedAt === null) return null;
  return manager.findOne(Signatory, { where: { versionId: last.id, state: 'refused' }, relations: { version: true } });
}

/** Number of the next version, from 1 on. */
export const nextVersion = async (manager: EntityManager, paper: PaperRef): Promise<number> =>
  (await manager.countBy(PaperVersion, ofPaper(paper))) + 1;

/** Those who sign a version, in the order of asking. */
export const signatoriesOf = (manager: EntityManager, versionId: string): Promise<Signatory[]> =>
  manager.find(Signatory, { where: { versionId }, order: { order: 'ASC', id: 'ASC' } });

/** Those who signed the last paper of a placement: its agreement, or an amendment since. Without those who handed it on. */
export async function signatoriesOfPlace(manager: EntityManager, placementId: string): Promise<Signatory[]> {
  const last = await manager.findOne(PaperVersion, {
    where: { voidedAt: IsNull(), completedAt: Not(IsNull()), agreement: { placementId } },
    order: { completedAt: 'DESC', number: 'DESC' },
  });
  return last === null ? [] : (await signatoriesOf(manager, last.id)).filter(({ state }) => state !== 'delegated');
}

/** The seats held by the person in seat `id`; empty when `id` is not among them. */
export const heldSeats = (signatories: readonly Signatory[], id: string): Signatory[] => {
  const one = signatories.find((signatory) => signatory.id === id);
  return one === undefined ? [] : seatsHeld(signatories, one);
};

/** Locks a version until the transaction ends: its events and signatures come one after the other. */
export const lockVersion = (manager: EntityManager, id: string): Promise<PaperVersion> =>
  manager.findOneOrFail(PaperVersion, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Every link of these signatories stops working. */
export async function revokeSignatureLinks(manager: EntityManager, signatoryIds: readonly string[]): Promise<void> {
  if (signatoryIds.length === 0) return;
  await manager
    .createQueryBuilder()
    .update(SignatureLink)
    .set({ revokedAt: () => 'now()' })
    .where('signatory_id in (:...signatoryIds) and revoked_at is null', { signatoryIds })
    .execute();
}

/** Ends the links of all seats of the person in this seat by hand: no letter follows until the school asks again. */
export async function keepLinkEnded(manager: EntityManager, signatoryId: string): Promise<void> {
  const { versionId } = await manager.findOneByOrFail(Signatory, { id: signatoryId });
  const held = heldSeats(await signatoriesOf(manager, versionId), signatoryId).map(({ id }) => id);
  await revokeSignatureLinks(manager, held);
  await manager.update(Signatory, { id: In(held) }, { linkEndedAt: () => 'now()' });
}

/** A seat of a version. */
export interface SeatOfVersion {
  signatory: Signatory;
  version: PaperVersion;
}

/** A paper that waits for the signature of a person; listed once for all seats of that person. */
export interface WaitingSignature extends SeatOfVersion {
  /** Seats that the person signs by one act today, including `signatory`. */
  held: Signatory[];
}

/**
 * Papers in open versions that wait for this address, with a holder in standing and no link ended by hand, the
 * one asked for longest first.
 */
export const waitingFor = (manager: EntityManager, email: string, today: CivilDate): Promise<WaitingSignature[]> =>
  waiting(manager, { email, linkEndedAt: IsNull() }, today);

/** The same for an account, which signs without a link; limited to `ids` when given. */
export const waitingForAccount = (
  manager: EntityManager,
  accountId: string,
  today: CivilDate,
  ids?: readonly string[],
): Promise<WaitingSignature[]> => waiting(manager, { accountId, ...(ids && { id: In([...ids]) }) }, today);

/** Seats of guardians in valid versions of papers of this student, the newest version first. Without those who handed it on. */
export const guardianSeatsOf = (manager: EntityManager, studentId: string): Promise<Signatory[]> =>
  manager
    .createQueryBuilder(Signatory, 'signatory')
    .innerJoinAndSelect('signatory.version', 'version')
    .where({ role: 'guardian', state: Not('delegated') })
    .andWhere(
      `version.voidedAt is null and exists (select 1 from placement
       left join agreement on agreement.placement_id = placement.id left join contract on contract.placement_id = placement.id
       where placement.student_id = :studentId and (agreement.id = version.agreementId or contract.id = version.contractId))`,
      { studentId },
    )
    .orderBy('version.createdAt', 'DESC')
    .addOrderBy('signatory.id')
    .getMany();

/** The same seats as `waitingForAccount`, by their ids. */
export const waitingSeats = (manager: EntityManager, ids: readonly string[], today: CivilDate): Promise<WaitingSignature[]> =>
  waiting(manager, { id: In([...ids]) }, today);

/**
 * Seats in standing that this account has signed in valid versions, once for each version, the latest signature first: at most `take`, or
 * those of `ids`.
 */
export async function signedByAccount(
  manager: EntityManager,
  accountId: string,
  today: CivilDate,
  { take, ids }: { take: number; ids?: readonly string[] },
): Promise<SeatOfVersion[]> {
  const signed = await manager.find(Signatory, {
    where: { accountId, state: 'signed', version: { voidedAt: IsNull() }, ...(ids && { id: In([...ids]) }) },
    relations: { version: true },
    order: { signedAt: 'DESC', id: 'ASC' },
    take,
  });
  const standing = await seatsInStanding(
    manager,
    signed.map(({ id }) => id),
    today,
  );
  const own = signed.filter(({ id }) => standing.has(id));
  const firsts = own.filter((one, at) => own.findIndex(({ versionId }) => versionId === one.versionId) === at);
  return firsts.map((signatory) => ({ signatory, version: signatory.version }));
}

async function waiting(manager: EntityManager, whose: FindOptionsWhere<Signatory>, today: CivilDate): Promise<WaitingSignature[]> {
  const asked = await manager
    .createQueryBuilder(Signatory, 'signatory')
    .innerJoinAndSelect('signatory.version', 'version')
    .where(whose)
    .andWhere(`signatory.state in ('asked', 'opened') and version.voidedAt is null and version.completedAt is null`)
    .orderBy('signatory.askedOn')
    .addOrderBy('signatory.id')
    .getMany();
  const seats: WaitingSignature[] = [];
  for (const signatory of asked) {
    const all = await signatoriesOf(manager, signatory.versionId);
    const isAsked = stillAsked(all).some(({ id }) => id === signatory.id);
    if (isAsked) seats.push({ signatory, version: signatory.version, held: heldSeats(all, signatory.id) });
  }
  const ids = new Set(seats.flatMap(({ held }) => held.map(({ id }) => id)));
  const standing = await seatsInStanding(manager, [...ids], today);
  return seats.flatMap(({ signatory, version, held: all }) => {
    const held = all.filter(({ id }) => standing.has(id));
    return leadingSeat(held)?.id === signatory.id ? [{ signatory, version, held }] : [];
  });
}

/**
 * Seats of this account in valid versions with a signature filed since `since`. Excludes the seat of a student whose row belongs to another
 * account.
 */
export const seatsBesideFiled = (
  manager: EntityManager,
  accountId: string,
  { since, ids }: { since: Date; ids?: readonly string[] },
): Promise<Signatory[]> =>
  manager
    .createQueryBuilder(Signatory, 'signatory')
    .innerJoinAndSelect('signatory.version', 'version')
    .where({ accountId, state: Not('delegated'), ...(ids && { id: In([...ids]) }) })
    .andWhere(
      `version.voidedAt is null and exists (select 1 from signatory filed
       where filed.version_id = version.id and filed.state = 'signed' and filed.method <> 'code' and filed.signed_at >= :since)`,
      { since },
    )
    .andWhere(
      `(signatory.role <> 'student' or exists (select 1 from student join placement on placement.student_id = student.id
       left join agreement on agreement.placement_id = placement.id left join contract on contract.placement_id = placement.id
       where student.account_id = signatory.accountId and (agreement.id = version.agreementId or contract.id = version.contractId)))`,
    )
    .orderBy('signatory.id')
    .getMany();

/** Student seats held by this account in valid versions about these students, in locking order of the versions. */
export const studentSeatsOf = (
  manager: EntityManager,
  { accountId, studentIds }: { accountId: string; studentIds: readonly string[] },
): Promise<Signatory[]> =>
  manager
    .createQueryBuilder(Signatory, 'signatory')
    .innerJoin('signatory.version', 'version')
    .where({ accountId, role: 'student', state: Not('delegated') })
    .andWhere(
      `version.voidedAt is null and exists (select 1 from placement
       left join agreement on agreement.placement_id = placement.id left join contract on contract.placement_id = placement.id
       where placement.student_id in (:...studentIds) and (agreement.id = version.agreementId or contract.id = version.contractId))`,
      { studentIds },
    )
    .orderBy('signatory.versionId')
    .addOrderBy('signatory.id')
    .getMany();
