/** The queues that jobs wait in; libs/jobs says which job waits where. */
export const QUEUE_NAMES = ['matching', 'notifications', 'mail'] as const;
