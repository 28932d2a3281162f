import type { FedLawRow, LawHistoryRow } from '@seve/database';
import { type DatedRow, fedLaw, LAW_PARAMETERS, LAW_TABLES, type LawTables } from '@seve/law';
import { fedAtOf, isShipped } from '../../core/law/fed-at.js';
import type {
  CampusLawView,
  LawConflictView,
  LawRowStanding,
  LawRowView,
  LawSetView,
  LawTableView,
  LawValue,
} from './law-parameters.dto.js';

type Rows = readonly FedLawRow[];
type Parameter = (typeof LAW_PARAMETERS)[number];
/** Identifies a row: its parameter and its first day. */
type Place = Pick<FedLawRow, 'parameter' | 'validFrom'>;

const keyOf = ({ parameter, validFrom }: Place) => `${parameter} ${validFrom}`;

/** `fed`: every row that coordinators entered. */
export function viewOfLawRow(name: Parameter['name'], row: DatedRow<unknown>, fed: Rows, shipped: LawTables = LAW_TABLES): LawRowView {
  const { validFrom, value, source } = row;
  return { validFrom, value: value as LawValue, source, fedAt: fedAtOf(fed, shipped)(name, validFrom) };
}

function viewOfTable({ name, unit, table }: Parameter, tables: LawTables, fed: Rows, shipped: LawTables): LawTableView {
  const { knownUntil, rows } = tables[table];
  return { name, unit, knownUntil, rows: rows.map((row) => viewOfLawRow(name, row, fed, shipped)) };
}

/** Returns the view of the parameters currently used for all computations. */
export function viewOfSet(fed: Rows, shipped: LawTables = LAW_TABLES): LawSetView {
  const { tables } = fedLaw(fed, shipped);
  return { parameters: LAW_PARAMETERS.map((parameter) => viewOfTable(parameter, tables, fed, shipped)) };
}

/** `history`: every row ever entered, the newest first. */
export function viewOfCampus(fed: Rows, history: readonly LawHistoryRow[], shipped: LawTables = LAW_TABLES): CampusLawView {
  const { conflicts, unread } = fedLaw(fed, shipped);
  const inForce = new Map<string, number>();
  for (const row of history) if (!inForce.has(keyOf(row))) inForce.set(keyOf(row), row.number);
  const standingOf = (row: LawHistoryRow): LawRowStanding => {
    if (inForce.get(keyOf(row)) !== row.number) return 'corrected';
    if (unread.some((one) => keyOf(one) === keyOf(row))) return 'unread';
    return isShipped(row, shipped) ? 'shipped' : 'in-force';
  };
  return {
    ...viewOfSet(fed, shipped),
    number: history[0]?.number ?? 0,
    conflicts: LAW_PARAMETERS.flatMap(({ name }) =>
      conflicts
        .filter(({ parameter }) => parameter === name)
        .map(
          (conflict): LawConflictView => ({
            parameter: name,
            validFrom: conflict.validFrom,
            fedValue: conflict.fed.value as LawValue,
            fedSource: conflict.fed.source,
            shippedValue: conflict.shipped.value as LawValue,
            shippedSource: conflict.shipped.source,
          }),
        ),
    ),
    history: history.map((row) => ({ ...row, value: row.value as LawValue, standing: standingOf(row) })),
  };
}
