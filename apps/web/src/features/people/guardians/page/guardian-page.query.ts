import { guardianPagesLookup, guardianPapersList } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** Query options of the page behind a guardian's link. */
export const guardianPageOptions = (token: string) =>
  linkOptions({ name: 'guardian-page', token, read: (asked, signal) => guardianPagesLookup({ body: { token: asked }, signal }) });

/** Query options of the papers that this guardian signs. */
export const guardianPapersOptions = (token: string) =>
  linkOptions({ name: 'guardian-papers', token, read: (asked, signal) => guardianPapersList({ body: { token: asked }, signal }) });
