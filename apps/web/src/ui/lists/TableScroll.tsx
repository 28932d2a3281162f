import type { CSSProperties, ReactNode } from 'react';
import css from './TableScroll.module.css';

interface TableScrollProps {
  /** Accessible name of the scrolling area: "Élèves de la classe". */
  label: string;
  /** Least width of the table in px. In a narrower window it scrolls in its own box, also by keyboard. */
  minWidth: number;
  children: ReactNode;
}

/**
 * A table that scrolls sideways in narrow windows. In wide ones only the page scrolls, so that a sticky head stays at the top of the
 * window.
 */
export function TableScroll({ label, minWidth, children }: TableScrollProps) {
  const region = { role: 'region', tabIndex: 0, 'aria-label': label };
  return (
    <div className={css.scroll} style={{ '--least': `${minWidth}px` } as CSSProperties} {...region}>
      {children}
    </div>
  );
}
