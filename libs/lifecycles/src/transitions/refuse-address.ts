import { addressCorrectors, type NewSuppression, suppress } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { letterOfRefusal } from '../letters/letters-of-refusal.js';

/** Suppresses an address and, unless it was suppressed before, writes to the people who can correct it. */
export async function refuseAddress(work: UnitOfWork, refused: NewSuppression, publicUrl: string): Promise<void> {
  if (!(await suppress(work.manager, refused))) return;
  const entityId = refused.emailId ?? uuid();
  const keepers = await addressCorrectors(work.manager, refused.address);
  await work.write(...keepers.map((keeper) => letterOfRefusal(keeper, refused, entityId, publicUrl)));
}
