import type { Operator } from '@seve/config';
import { PURPOSES, RETENTION_RULES } from '@seve/domain';
import type { OwnData } from './own-data.js';

const VERSION = 1;

/** Returns a copy for programs: the columns of each table under their names. */
export function dataAsJson({ at, sections, readings, locale }: OwnData, { controller, publisher, contactEmail }: Operator): Buffer {
  const copy = {
    ...{
      format: 'seve-personal-data',
      version: VERSION,
      writtenAt: at.toISOString(),
      controller: { name: controller ?? publisher, contact: contactEmail },
    },
    sections: sections.map(({ table, rows }) => ({
      ...{ table: table.table, title: table[locale], purpose: table.purpose, legalBasis: PURPOSES[table.purpose] },
      ...{ kept: RETENTION_RULES[table.retention], rows },
    })),
    readings: readings.map(({ openedAt, act, readerRole, companyName, reason }) => ({
      at: openedAt,
      act,
      role: readerRole,
      companyName,
      reason,
    })),
  };
  return Buffer.from(`${JSON.stringify(copy, null, 2)}\n`);
}
