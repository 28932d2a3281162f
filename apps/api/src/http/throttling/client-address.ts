import type { FastifyRequest } from 'fastify';

/** Replaces an unknown address in counters and logs. */
const UNKNOWN = 'unknown';

/**
 * Returns the IP address of the caller, behind the trusted proxies. Fastify gives `undefined` for a connection that was reset meanwhile.
 */
export const clientAddress = ({ ip }: Pick<FastifyRequest, 'ip'>): string => (ip as string | undefined) ?? UNKNOWN;
