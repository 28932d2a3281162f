import { Company, type Offer } from '@seve/database';
import { Conflict } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';

/** Requires a verified company. Locks its row, so that a concurrent suspension waits. @throws Conflict */
export async function requireVerified({ manager }: UnitOfWork, { companySite }: Offer): Promise<void> {
  const lock = { mode: 'pessimistic_read' } as const;
  const { status } = await manager.findOneOrFail(Company, { where: { id: companySite.companyId }, lock });
  if (status !== 'verified') throw new Conflict('company.standing');
}
