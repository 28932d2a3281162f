import { type SeatOfVersion, seatsBesideFiled, seatsInStanding, signatoriesOf } from '@seve/database';
import { addDays, type CivilDate, DAY_MS, dayInParis, OBJECTION_DAYS } from '@seve/domain';
import { filedFor, stillOpen } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';

/** A seat bound by filed papers. */
export interface FiledForAccount extends SeatOfVersion {
  /** Last day for an objection. */
  objectBy: CivilDate;
}

/** Wider than the objection period; `stillOpen` then decides for each paper. */
const ASKED_DAYS = OBJECTION_DAYS + 2;
/** Papers with filed signatures to which this account can still object; limited to `ids` when given. */
export async function filedForAccount(
  manager: EntityManager,
  accountId: string,
  { now, today, ids }: { now: Date; today: CivilDate; ids?: readonly string[] },
): Promise<FiledForAccount[]> {
  const since = new Date(now.getTime() - ASKED_DAYS * DAY_MS);
  const seats = await seatsBesideFiled(manager, accountId, { since, ...(ids && { ids }) });
  if (seats.length === 0) return [];
  const standing = await seatsInStanding(
    manager,
    seats.map(({ id }) => id),
    today,
  );
  const found: FiledForAccount[] = [];
  for (const signatory of seats.filter(({ id }) => standing.has(id))) {
    const open = stillOpen(filedFor(signatory, await signatoriesOf(manager, signatory.versionId)), today);
    const filedOn = open
      .flatMap(({ signedAt }) => (signedAt === null ? [] : dayInParis(signedAt)))
      .sort()
      .at(-1);
    if (filedOn !== undefined) found.push({ signatory, version: signatory.version, objectBy: addDays(filedOn, OBJECTION_DAYS) });
  }
  return found;
}
