import type { FrameworkRow, HistoryRow } from '@seve/database';
import { EDIT, type FrameworkSide, frameworkSideOf } from '@seve/domain';

/** The other side's edits of its draft are its own; what moved is told to both. */
export const historyFor =
  ({ begunBy }: FrameworkRow, side: FrameworkSide) =>
  ({ act, role, to }: HistoryRow): boolean =>
    begunBy === side || frameworkSideOf(role) === side || (act !== EDIT && !(to === 'draft' && act === null));
