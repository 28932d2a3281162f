import { describe, expect, it } from '@jest/globals';
import { jobReason } from './job-reason.js';

describe('the reason for which a job was given up', () => {
  it.each([
    ['StorageFull: file.no-room', 'no-room', 'StorageFull'],
    ['Error: ENOSPC: no space left on device, write', 'no-room', 'Error'],
    ['Error: connect ECONNREFUSED 127.0.0.1:5432', 'connection', 'Error'],
    ['QueryFailedError: terminating connection due to administrator command', 'connection', 'QueryFailedError'],
    ['QueryFailedError: could not extend file "base/5/1": No space left on device', 'no-room', 'QueryFailedError'],
    ['Error: sorry, too many clients already', 'connection', 'Error'],
    ['Error: EROFS: read-only file system, open', 'machine', 'Error'],
    ['Error: EMFILE: too many open files, open', 'machine', 'Error'],
    ['QueryFailedError: relation "match" does not exist', 'database', 'QueryFailedError'],
    ['Error: the file of version 0190 is not the one that was signed', 'file', 'Error'],
    ['TypeError: Cannot read properties of undefined', 'program', 'TypeError'],
    [null, 'program', null],
  ])('of %s is %s', (error, reason, fault) => {
    expect(jobReason(error)).toEqual({ reason, fault });
  });

  it('repeats nothing that an error says', () => {
    const said = [
      'QueryFailedError: invalid input syntax for type uuid: "lea.roux@exemple.example"',
      'Léa Roux: unknown',
      'Roux',
      'lea.roux@exemple.example',
      'Error: Léa Roux has no class',
    ].map((error) => JSON.stringify(jobReason(error)));
    expect(said.join(' ')).not.toMatch(/Léa|lea|@/);
  });
});
