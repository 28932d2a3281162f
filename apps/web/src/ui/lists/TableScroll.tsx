import type { CSSProperties, ReactNode } from 'react';
import css from './TableScroll.module.css';

interface TableScrollProps {
  /** Says what scrolls: "Élèves de la classe". */
  label: string;
  /** In px; in a narrow window the table keeps it and scrolls in its own box, also from the keyboard. */
  minWidth: number;
  children: ReactNode;
}

/** On a desk the page alone scrolls, so that a head may stick to the top of the window. */
export function TableScroll({ label, minWidth, children }: TableScrollProps) {
  const region = { role: 'region', tabIndex: 0, 'aria-label': label };
  return (
    <div className={css.scroll} style={{ '--least': `${minWidth}px` } as CSSProperties} {...region}>
      {children}
    </div>
  );
}
