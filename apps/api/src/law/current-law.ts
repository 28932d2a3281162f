import { fedLawRows } from '@seve/database';
import { fedLaw, type LawTables } from '@seve/law';
import type { EntityManager } from 'typeorm';

/** The law's tables with the rows fed since the release, as the database says now. */
export const currentLaw = async (manager: EntityManager): Promise<LawTables> => fedLaw(await fedLawRows(manager)).tables;
