import type { FrameworkRow, HistoryRow } from '@seve/database';
import { EDIT, type FrameworkSide, frameworkSideOf } from '@seve/domain';

/** A move, which is no matter of one side alone. */
const isTold = ({ act, to }: HistoryRow): boolean => act !== EDIT && !(to === 'draft' && act === null);

/** The other side's edits of its draft are its own; what moved is told to both. */
export const historyFor =
  ({ begunBy }: FrameworkRow, side: FrameworkSide) =>
  (row: HistoryRow): boolean =>
    begunBy === side || frameworkSideOf(row.role) === side || isTold(row);

/** The campus reads what moved. */
export const historyForCampus = (rows: readonly HistoryRow[]): HistoryRow[] => rows.filter(isTold);
