import type { FastifyRequest } from 'fastify';

/** Stands for an unknown address in counters and logs. */
const UNKNOWN = 'unknown';

/** IP address of the caller, behind the trusted proxies. A connection reset meanwhile has none: Fastify then gives `undefined`. */
export const clientAddress = ({ ip }: Pick<FastifyRequest, 'ip'>): string => (ip as string | undefined) ?? UNKNOWN;
