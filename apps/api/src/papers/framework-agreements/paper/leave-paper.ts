import { PaperFile } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { IsNull, Not } from 'typeorm';

/** Marks the waiting filed paper as replaced; the file is kept. */
export async function leavePaper({ manager }: UnitOfWork, frameworkAgreementId: string): Promise<void> {
  const waiting = { frameworkAgreementId, waitsUntil: Not(IsNull()), replacedAt: IsNull() };
  await manager.update(PaperFile, waiting, { replacedAt: () => 'now()' });
}
