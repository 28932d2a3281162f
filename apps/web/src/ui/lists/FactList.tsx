import type { ReactNode } from 'react';
import css from './FactList.module.css';

/** Names on the left, what is so on the right; each pair in a `div`. */
export const FactList = ({ children }: { children: ReactNode }) => <dl className={css.facts}>{children}</dl>;
