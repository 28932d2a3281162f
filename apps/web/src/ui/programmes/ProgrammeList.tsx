import type { ReactNode } from 'react';
import { Columns } from '../layout/Columns.js';
import css from './ProgrammeLine.module.css';
import { MonthNames } from './YearStrip.js';

/** Rows of programmes under a head with the months of the coming year; on small screens each row has its own month names. */
export function ProgrammeList({ isStale, children }: { isStale: boolean; children: ReactNode }) {
  return (
    <>
      <Columns columns="minmax(0, 20rem) minmax(0, 1fr)" gap="xl" rule="below" className={css.wide}>
        <span />
        <MonthNames />
      </Columns>
      <ul className="bare-list" aria-busy={isStale || undefined}>
        {children}
      </ul>
    </>
  );
}
