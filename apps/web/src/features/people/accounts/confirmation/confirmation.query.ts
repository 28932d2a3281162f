import { confirmationLookup } from '@seve/api-client';
import { linkOptions } from '../../../../api/link.query.js';

/** Query options of the sign-up that the link confirms. */
export const confirmationOptions = (token: string) =>
  linkOptions({ name: 'confirmation', token, read: (asked, signal) => confirmationLookup({ body: { token: asked }, signal }) });
