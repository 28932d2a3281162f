import { placeLinksLookup } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** What the link of a host opens. */
export const hostPageOptions = (token: string) =>
  linkOptions({ name: 'place-link', token, read: (asked, signal) => placeLinksLookup({ body: { token: asked }, signal }) });
