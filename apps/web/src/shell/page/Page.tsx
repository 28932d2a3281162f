import type { ReactNode } from 'react';
import css from './Page.module.css';

interface PageProps {
  /** `public` 1200 px, `work` 1280 px, `reading` 680 px. */
  width?: 'public' | 'work' | 'reading';
  children: ReactNode;
  className?: string;
}

/** The column of a screen, with its side margins. A screen may use several, between full-width bands. */
export function Page({ width = 'public', children, className }: PageProps) {
  return (
    <div className={className ? `${css.page} ${className}` : css.page} data-width={width}>
      {children}
    </div>
  );
}
