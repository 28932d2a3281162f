import { invitationsLookup } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** Query options of the invitation behind a link. */
export const invitationOptions = (token: string) =>
  linkOptions({ name: 'invitation', token, read: (asked, signal) => invitationsLookup({ body: { token: asked }, signal }) });
