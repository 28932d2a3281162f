import type { ReactNode } from 'react';
import { useIsSplit } from '../use-is-split.js';

/** Heading of a part of the opened match; one level lower beside the list, where the offer's title is a heading too. */
export function SheetHeading({ children, className = 'h3' }: { children: ReactNode; className?: string }) {
  const Heading = useIsSplit() ? 'h3' : 'h2';
  return <Heading className={className}>{children}</Heading>;
}
