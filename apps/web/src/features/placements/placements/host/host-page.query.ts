import { placeLinksLookup } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** Query options of the page behind a host's link. */
export const hostPageOptions = (token: string) =>
  linkOptions({ name: 'place-link', token, read: (asked, signal) => placeLinksLookup({ body: { token: asked }, signal }) });
