/** Names of the job queues; libs/jobs assigns each job to one. */
export const QUEUE_NAMES = ['matching', 'notifications', 'mail'] as const;
