import { invitationsLookup } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** The invitation of a link. */
export const invitationOptions = (token: string) =>
  linkOptions({ name: 'invitation', token, read: (asked, signal) => invitationsLookup({ body: { token: asked }, signal }) });
