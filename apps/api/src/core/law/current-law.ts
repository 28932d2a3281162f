import { fedLawRows } from '@seve/database';
import { fedLaw, type LawTables } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { type FedAt, fedAtOf } from './fed-at.js';

/** Returns the law's tables with the rows entered since the release, as currently in the database. */
export const currentLaw = async (manager: EntityManager): Promise<LawTables> => (await markedLaw(manager)).tables;

export interface MarkedLaw {
  tables: LawTables;
  fedAt: FedAt;
}

/** Returns the same tables, and marks which rows were entered. */
export async function markedLaw(manager: EntityManager): Promise<MarkedLaw> {
  const rows = await fedLawRows(manager);
  return { tables: fedLaw(rows).tables, fedAt: fedAtOf(rows) };
}
