import { createHmac } from 'node:crypto';

/** Token of the letters to the old address: each of them carries the same, and no row keeps it. */
export const undoTokenOf = (secret: string, changeId: string): string =>
  createHmac('sha256', secret).update(`undo change of address ${changeId}`).digest('base64url');
