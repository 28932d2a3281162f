import { siteReadOptions } from '@seve/api-client';

/** Who runs this instance; it changes with a restart only. */
export const siteOptions = { ...siteReadOptions(), staleTime: Number.POSITIVE_INFINITY };
