import type { ClassSearch } from '@seve/domain';

export const CLASS_VIEWS = { query: { screen: 'class' } } as const;

/** Views that every class has, in display order. */
export const READY_VIEWS = [
  { key: 'first', search: {} },
  { key: 'without-place', search: { place: 'sans' } },
] as const satisfies readonly { key: string; search: ClassSearch }[];
