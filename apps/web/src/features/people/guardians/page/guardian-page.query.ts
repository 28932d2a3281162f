import { guardianPagesLookup } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** What a guardian's link opens. */
export const guardianPageOptions = (token: string) =>
  linkOptions({ name: 'guardian-page', token, read: (asked, signal) => guardianPagesLookup({ body: { token: asked }, signal }) });
