import type { ReactNode } from 'react';
import { useIsSplit } from '../use-is-split.js';

/** A part of the opened match: under the offer's title beside the list, under the page's own on a phone. */
export function SheetHeading({ children, className = 'h3' }: { children: ReactNode; className?: string }) {
  const Heading = useIsSplit() ? 'h3' : 'h2';
  return <Heading className={className}>{children}</Heading>;
}
