import { frameworksList, frameworksListQueryKey, frameworksReadOptions } from '@seve/api-client';
import type { FrameworkSide, FrameworkStep } from '@seve/domain';
import { cursorPages } from '../../api/cursor-pages.js';

/** Of the reader's own school or company. */
export const frameworksOf = (step: FrameworkStep) =>
  cursorPages(frameworksListQueryKey({ query: { step } }), ({ cursor, signal }) => frameworksList({ query: { step, cursor }, signal }));

export const frameworkOptions = (id: string) => frameworksReadOptions({ path: { id } });

/** The pages of each side. */
export const LISTS = { school: '/etablissement/partenariats', company: '/entreprise/partenariats' } as const satisfies Record<
  FrameworkSide,
  string
>;
