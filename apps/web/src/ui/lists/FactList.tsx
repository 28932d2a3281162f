import type { ReactNode } from 'react';
import css from './FactList.module.css';

/** Names on the left, what is so on the right; each pair is a `Fact`. */
export const FactList = ({ children }: { children: ReactNode }) => <dl className={css.facts}>{children}</dl>;

interface FactProps {
  name: ReactNode;
  /** Written by a person: line breaks stay. */
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
