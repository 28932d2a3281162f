import type { EntityManager } from 'typeorm';

/** Runs `task` as the body of a transaction, or answers what it answered when the same request did it before. */
export type Once = <T>(manager: EntityManager, task: () => Promise<T>) => Promise<T>;
