import { describe, expect, it } from '@jest/globals';
import { Conflict, StorageFull } from '@seve/domain';
import { QueryFailedError } from 'typeorm';
import { isPassing } from './is-passing.js';
import { RetryLaterError } from './retry-later-error.js';

const withCode = (code: string) => Object.assign(new Error('it went wrong'), { code });
const ofDatabase = (code: string) => new QueryFailedError('select 1', [], withCode(code));

describe('a fault that is not the job’s', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE', 'EFBIG', 'ECONNREFUSED', 'ECONNRESET'])('is %s of the machine', (code) => {
    expect(isPassing(withCode(code))).toBe(true);
    expect(isPassing(new Error('wrapped', { cause: new Error('twice', { cause: withCode(code) }) }))).toBe(true);
    expect(isPassing(new AggregateError([new Error('one'), withCode(code)]))).toBe(true);
  });

  it.each(['53100', '53200', '53300', '57P01', '57P02', '57P03', '08006', '58030'])('is %s of PostgreSQL', (code) => {
    expect(isPassing(ofDatabase(code))).toBe(true);
  });

  it('is a full store, another leader, a connection that ended', () => {
    const faults = [new StorageFull('file.no-room'), new RetryLaterError('later'), new Error('Connection terminated unexpectedly')];
    expect(faults.map((fault) => isPassing(fault))).toEqual([true, true, true]);
  });

  it('is neither a broken rule of the database nor a fault of ours', () => {
    const faults = [ofDatabase('23505'), ofDatabase('42P01'), ofDatabase('57014'), withCode('ENOENT'), new Conflict('http.409')];
    expect([...faults, new TypeError('x is undefined'), 'ENOSPC', null, undefined].map((fault) => isPassing(fault))).not.toContain(true);
  });

  it('is read from an error that contains itself, too', () => {
    const round = new Error('round');
    round.cause = round;
    expect(isPassing(round)).toBe(false);
  });
});
