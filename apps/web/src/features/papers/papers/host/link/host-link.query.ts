import { agreementLinksLookup } from '@seve/api-client';
import { linkOptions } from '../../../../../api/link.query.js';

/** What the link of a host opens. */
export const hostLinkOptions = (token: string) =>
  linkOptions({ name: 'agreement-link', token, read: (asked, signal) => agreementLinksLookup({ body: { token: asked }, signal }) });
