import type { ReactNode } from 'react';
import { Columns } from '../layout/Columns.js';
import css from './ProgrammeLine.module.css';
import { MonthNames } from './YearStrip.js';

/** Lines of programmes under the months of the year to come, which each line names itself on a small screen. */
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
