import { Table } from '@mantine/core';
import type { ClassSearch, ClassSort } from '@seve/domain';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import css from './SortableHead.module.css';

interface SortableHeadProps {
  /** Undefined for the default order: students who need the teacher come first. */
  sort?: ClassSort;
  search: ClassSearch;
  isNumber?: boolean;
  /** Content before the link. */
  before?: ReactNode;
  children: ReactNode;
}

/** Column head that sorts the table; a second click reverses the order. */
export function SortableHead({ sort, search, isNumber = false, before, children }: SortableHeadProps) {
  const isOn = search.tri === sort;
  const isReversed = isOn && search.sens === 'inverse';
  const Glyph = isReversed ? IconArrowUp : IconArrowDown;
  return (
    <Table.Th aria-sort={isOn ? (isReversed ? 'descending' : 'ascending') : undefined} className={isNumber ? css.number : undefined}>
      {before && <span className={css.before}>{before}</span>}
      <Link
        from="/classes/$classId"
        to="."
        search={{ ...search, tri: sort, sens: isOn && !isReversed ? 'inverse' : undefined }}
        replace
        resetScroll={false}
        className={css.sort}
        data-on={isOn || undefined}
        activeProps={{ 'aria-current': undefined }}
      >
        {children}
        {isOn && <Glyph size={14} stroke={1.8} aria-hidden="true" />}
      </Link>
    </Table.Th>
  );
}
