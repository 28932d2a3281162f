import { type Amendment, type ContractAmendment, currentVersion, type PaperRef, type Signatory, signatoriesOf } from '@seve/database';
import type { EntityManager } from 'typeorm';
import type { VersionView } from '../signing/signing.dto.js';
import type { AmendmentHead } from './amendment-base.dto.js';

/** A seat, as far as the head counts it. */
export type SeatState = Pick<Signatory, 'state'>;

/** Seats of the version that is out; none without one. */
export async function seatsOut(manager: EntityManager, ref: PaperRef): Promise<SeatState[]> {
  const version = await currentVersion(manager, ref);
  return version === null ? [] : signatoriesOf(manager, version.id);
}

/** The same, of versions that were read. */
export const seatsOutOf = (versions: readonly VersionView[]): readonly SeatState[] =>
  versions.find(({ voidedAt }) => voidedAt === null)?.signatories ?? [];

/** Where an amendment stands, with the signatures of the version that is out. */
export function headOf(amendment: Amendment | ContractAmendment, out: readonly SeatState[]): AmendmentHead {
  const { id, number, reason, state, stateAt, effectiveOn, begunByRole, remark, version, objectionEffect } = amendment;
  const seats = out.filter((one) => one.state !== 'delegated');
  return {
    ...{ id, number, reason, state, stateAt, effectiveOn, begunBy: begunByRole, remark, version, objectionEffect },
    signed: seats.filter((one) => one.state === 'signed').length,
    signatories: seats.length,
  };
}
