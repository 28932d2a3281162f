import { type EntityManager, IsNull } from 'typeorm';
import { DerogationDeclaration } from '../../entities/law.entities.js';
import type { DeclarationRow } from '../matching/match-facts.js';

/** Returns the company's declarations to the labour inspectorate for this site. */
export async function declarationsOfSite(manager: EntityManager, companySiteId: string): Promise<DeclarationRow[]> {
  const declared = await manager.findBy(DerogationDeclaration, { companySiteId, withdrawnAt: IsNull() });
  return declared.map(({ hazards, declaredOn }) => ({ hazards, declaredOn }));
}
