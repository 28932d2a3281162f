import { Flex } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import css from './HomeSection.module.css';

interface HomeSectionProps {
  title: ReactNode;
  /** Content at the end of the title's line. */
  more?: ReactNode;
  children: ReactNode;
}

export function HomeSection({ title, more, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Flex rowGap="xxs" columnGap="field" align="baseline" justify="space-between" wrap="wrap" className={css.head}>
        <h2 id={id} className="h3">
          {title}
        </h2>
        {more && <div className="small">{more}</div>}
      </Flex>
      {children}
    </section>
  );
}
