import type { FrameworkSide } from '@seve/domain';

/** Paths of the lists of each side; the path of a paper begins with that of its list. */
export const PAPER_LISTS = {
  agreement: { school: '/etablissement/conventions', company: '/entreprise/conventions' },
  contract: { school: '/etablissement/contrats', company: '/entreprise/contrats' },
  framework: { school: '/etablissement/partenariats', company: '/entreprise/partenariats' },
} as const satisfies Record<string, Record<FrameworkSide, string>>;

type Lists = typeof PAPER_LISTS;
export type PaperListPath = { [Kind in keyof Lists]: Lists[Kind][FrameworkSide] }[keyof Lists];
