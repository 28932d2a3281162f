import { createHmac } from 'node:crypto';

/**
 * Returns the token of the letters to the old address. It is derived from the change, so all of them carry the same token and none is
 * stored.
 */
export const undoTokenOf = (secret: string, changeId: string): string =>
  createHmac('sha256', secret).update(`undo change of address ${changeId}`).digest('base64url');
