import { addressesLookup, addressesLookupUndo } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** Query options of the change that the link to a new address confirms. */
export const newAddressOptions = (token: string) =>
  linkOptions({ name: 'new-address', token, read: (asked, signal) => addressesLookup({ body: { token: asked }, signal }) });

/** Query options of the change that the link to the old address undoes. */
export const undoOptions = (token: string) =>
  linkOptions({ name: 'undo-address', token, read: (asked, signal) => addressesLookupUndo({ body: { token: asked }, signal }) });
