import type { ReactNode } from 'react';
import css from './FactList.module.css';

/** A description list: names on the left, values on the right. Each pair is a `Fact`. */
export const FactList = ({ children }: { children: ReactNode }) => <dl className={css.facts}>{children}</dl>;

interface FactProps {
  name: ReactNode;
  /** True for text that a person wrote; line breaks are kept. */
  isOwnWords?: boolean;
  children: ReactNode;
}

/** One pair of a `FactList`. */
export const Fact = ({ name, isOwnWords = false, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd className={isOwnWords ? 'own-words' : undefined}>{children}</dd>
  </div>
);
