import { fedLawRows } from '@seve/database';
import { fedLaw, type LawTables } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { type FedAt, fedAtOf } from './fed-at.js';

/** The law's tables with the rows fed since the release, as the database says now. */
export const currentLaw = async (manager: EntityManager): Promise<LawTables> => (await markedLaw(manager)).tables;

export interface MarkedLaw {
  tables: LawTables;
  fedAt: FedAt;
}

/** The same, and which rows were fed. */
export async function markedLaw(manager: EntityManager): Promise<MarkedLaw> {
  const rows = await fedLawRows(manager);
  return { tables: fedLaw(rows).tables, fedAt: fedAtOf(rows) };
}
