import { addressesLookup, addressesLookupUndo } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** What the link of a letter to a new address would do. */
export const newAddressOptions = (token: string) =>
  linkOptions({ name: 'new-address', token, read: (asked, signal) => addressesLookup({ body: { token: asked }, signal }) });

/** What the link of a letter to the old address would undo. */
export const undoOptions = (token: string) =>
  linkOptions({ name: 'undo-address', token, read: (asked, signal) => addressesLookupUndo({ body: { token: asked }, signal }) });
