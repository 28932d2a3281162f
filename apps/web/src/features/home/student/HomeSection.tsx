import { type ReactNode, useId } from 'react';
import css from './HomeSection.module.css';

interface HomeSectionProps {
  title: ReactNode;
  /** At the end of the title's line. */
  more?: ReactNode;
  children: ReactNode;
}

export function HomeSection({ title, more, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {more && <div className="small">{more}</div>}
      </div>
      {children}
    </section>
  );
}
