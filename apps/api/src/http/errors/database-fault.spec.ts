import { describe, expect, it } from '@jest/globals';
import { databaseFault } from './database-fault.js';

const error = (code: string, message = 'fault') => Object.assign(new Error(message), { code });

describe('a fault of the database', () => {
  it.each(['22P02', '22003', '22021', '22P05'])('%s is a value that the column cannot hold', (code) => {
    expect(databaseFault(error(code))?.status).toBe(400);
  });

  it('23505 is a thing that exists already, also under TypeORM’s wrapping', () => {
    expect(databaseFault(Object.assign(new Error('wrapped'), { driverError: { code: '23505' } }))?.status).toBe(409);
  });

  it.each(['40001', '40P01', '57P01', '57P03', '08006', 'ECONNREFUSED', 'ECONNRESET'])('%s passes: try again', (code) => {
    expect(databaseFault(error(code))?.status).toBe(503);
  });

  it.each([
    'Connection terminated unexpectedly',
    'Query runner already released. Cannot run queries anymore.',
    'Client was closed and is not queryable',
  ])('a connection that ends in the middle passes too, though it has no code: %s', (message) => {
    expect(databaseFault(new Error(message))?.status).toBe(503);
  });

  it('anything else is ours', () => {
    expect(databaseFault(error('42601'))).toBeNull();
    expect(databaseFault(new TypeError('x is undefined'))).toBeNull();
    expect(databaseFault('text')).toBeNull();
  });
});
