import { type Amendment, type ContractAmendment, ofPaper, type PaperRef, PaperVersion } from '@seve/database';
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

/** Where an amendment stands, with the signatures of the version that is out. */
export function headOf(amendment: Amendment | ContractAmendment, versions: readonly VersionView[]): AmendmentHead {
  const { id, number, reason, state, stateAt, effectiveOn, begunByRole, remark, version, objectionEffect } = amendment;
  const seats = (versions.find(({ voidedAt }) => voidedAt === null)?.signatories ?? []).filter((one) => one.state !== 'delegated');
  return {
    ...{ id, number, reason, state, stateAt, effectiveOn, begunBy: begunByRole, remark, version, objectionEffect },
    signed: seats.filter((one) => one.state === 'signed').length,
    signatories: seats.length,
  };
}
