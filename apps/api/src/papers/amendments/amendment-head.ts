import {
  type Amendment,
  type ContractAmendment,
  currentVersion,
  ofPaper,
  type PaperRef,
  PaperVersion,
  type Signatory,
  signatoriesOf,
} from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { viewOfVersion } from '../signing/school-signing.js';
import type { VersionView } from '../signing/signing.dto.js';
import type { AmendmentHead } from './amendment-base.dto.js';

/** Every version of a paper, the newest first. */
export async function versionsOf(manager: EntityManager, ref: PaperRef, today: CivilDate): Promise<VersionView[]> {
  const versions = await manager.find(PaperVersion, { where: ofPaper(ref), order: { number: 'DESC' } });
  return Promise.all(versions.map((version) => viewOfVersion(manager, version, today)));
}

/** A seat, as far as the head counts it. */
export type CountedSeat = Pick<Signatory, 'state'>;

/** Seats of the version that is out; none without one. */
export async function seatsOut(manager: EntityManager, ref: PaperRef): Promise<CountedSeat[]> {
  const version = await currentVersion(manager, ref);
  return version === null ? [] : signatoriesOf(manager, version.id);
}

/** The same, of versions that were read. */
export const seatsOutOf = (versions: readonly VersionView[]): readonly CountedSeat[] =>
  versions.find(({ voidedAt }) => voidedAt === null)?.signatories ?? [];

/** Where an amendment stands, with the signatures of the version that is out. */
export function headOf(amendment: Amendment | ContractAmendment, out: readonly CountedSeat[]): AmendmentHead {
  const { id, number, reason, state, stateAt, effectiveOn, begunByRole, remark, version, objectionEffect } = amendment;
  const seats = out.filter((one) => one.state !== 'delegated');
  return {
    ...{ id, number, reason, state, stateAt, effectiveOn, begunBy: begunByRole, remark, version, objectionEffect },
    signed: seats.filter((one) => one.state === 'signed').length,
    signatories: seats.length,
  };
}
