import { describe, expect, it } from '@jest/globals';
import { clientAddress } from './client-address.js';

describe('the address of a caller', () => {
  it('is what Fastify gives, and has a name of its own when the connection is gone', () => {
    expect(clientAddress({ ip: '192.0.2.1' })).toBe('192.0.2.1');
    expect(clientAddress({ ip: undefined as unknown as string })).toBe('unknown');
  });
});
