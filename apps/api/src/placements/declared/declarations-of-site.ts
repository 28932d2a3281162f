import { DerogationDeclaration } from '@seve/database';
import type { Declaration } from '@seve/law';
import { type EntityManager, IsNull } from 'typeorm';

/** Declarations to the labour inspectorate that the company has made for this site. */
export async function declarationsOfSite(manager: EntityManager, companySiteId: string): Promise<Declaration[]> {
  const declared = await manager.findBy(DerogationDeclaration, { companySiteId, withdrawnAt: IsNull() });
  return declared.map(({ hazards, declaredOn }) => ({ hazards, declaredOn }));
}
