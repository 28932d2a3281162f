import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, signatureEvents, versionsToSeal } from '@seve/database';
import { verifySeal } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { found } from '../../../support/found.js';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { SigningBench } from './paper-rows.js';

interface Sealed {
  sealed_at: Date | null;
  sealed_file_id: string | null;
  sealed_sha256: string | null;
  sha256: string;
}

export const sealPaper: BenchTests = (benchOf) =>
  describe('seal-paper', () => {
    let bench: JobBench;
    let signing: SigningBench;
    beforeAll(async () => {
      bench = benchOf();
      signing = await SigningBench.start(bench);
    });
    afterEach(() => signing.clear());
    afterAll(() => signing?.stop());

    const signed = () => signing.paper({ state: 'signed', agreementState: 'signed', placementState: 'signed' });
    const sealedOf = async (versionId: string): Promise<Sealed> => {
      const [row] = await bench.database.query<Sealed>(
        'select sealed_at, sealed_file_id, sealed_sha256, sha256 from paper_version where id = $1',
        [versionId],
      );
      return found(row, 'the version');
    };
    const stateOf = async (id: string) => bench.database.query('select state from agreement where id = $1', [id]);
    const sealEvents = async (versionId: string) =>
      (await signatureEvents(bench.dataSource.manager, versionId)).filter(({ kind }) => kind === 'sealed');

    it('seals an amendment by its own states; its letters name it, and the agreement stays as it is', async () => {
      const amendment = { motives: ['tutor'], state: 'signed', effectiveOn: '2027-01-18', changes: {} };
      const planted = { state: 'signed', agreementState: 'sealed', placementState: 'active' } as const;
      const { agreementId, amendmentId, versionId } = await signing.paper({ ...planted, amendment });
      expect(await signing.seal.run({ versionId })).toBe('done');
      expect(await bench.database.query('select state from amendment where id = $1', [amendmentId])).toEqual([{ state: 'sealed' }]);
      expect(await stateOf(agreementId)).toEqual([{ state: 'sealed' }]);
      expect(await bench.database.query(`select distinct params ->> 'isAmendment' as amendment from email`)).toEqual([
        { amendment: 'true' },
      ]);
      expect(await signing.seal.run({ versionId })).toBe('skipped');
    });

    it('tells the person whom an amendment replaces, once, by the papers signed before and after', async () => {
      const { database } = bench;
      const tutorIn = (tutorName: string, tutorEmail: string) =>
        JSON.stringify({ host: { tutorName, tutorEmail }, school: {}, student: {} });
      const before = await signed();
      await signing.seal.run({ versionId: before.versionId });
      const amendment = { motives: ['tutor'], state: 'signed', effectiveOn: '2027-01-18', changes: {} };
      const planted = { state: 'signed', agreementState: 'sealed', placementState: 'active' } as const;
      const after = await signing.paper({ ...planted, amendment });
      await database.query('update paper_version set agreement_id = $2, parts = $3 where id = $1', [
        ...[before.versionId, after.agreementId, tutorIn('Élodie Carpentier', 'elodie@amidon.example')],
      ]);
      await database.query('update paper_version set parts = $2 where id = $1', [
        ...[after.versionId, tutorIn('Paul Mercier', 'paul@amidon.example')],
      ]);
      await signing.seal.run({ versionId: after.versionId });
      await signing.seal.run({ versionId: after.versionId });
      const told = await database.query(
        `select to_address as address, params ->> 'nextName' as next, params ->> 'effectiveOn' as "from", params ->> 'studentName' as student
         from email where letter = 'placement-handed-over'`,
      );
      expect(told).toEqual([{ address: 'elodie@amidon.example', next: 'Paul Mercier', from: '2027-01-18', student: expect.any(String) }]);
    });

    it('seals an amendment of a contract, which stays registered, and tells all of it', async () => {
      const { placementId, agreementId, versionId } = await signing.paper({
        state: 'signed',
        agreementState: 'sealed',
        placementState: 'active',
      });
      const { campus, database } = bench;
      const [contractId, amendmentId] = [uuid(), uuid()];
      await campus.insert('contract', {
        ...{ id: contractId, placement_id: placementId, school_id: campus.schoolId, kind: 'apprenticeship', state: 'registered' },
      });
      await campus.insert('contract_amendment', {
        ...{ id: amendmentId, contract_id: contractId, number: 1, motives: '{pay}', reason: 'Hausse.', begun_by_role: 'school_staff' },
        ...{ start_on: '2027-01-11', end_on: '2027-03-05', effective_on: '2027-01-18', state: 'signed' },
      });
      await database.query('update paper_version set agreement_id = null, contract_id = $2, contract_amendment_id = $3 where id = $1', [
        ...[versionId, contractId, amendmentId],
      ]);
      expect(await signing.seal.run({ versionId })).toBe('done');
      expect(await database.query('select state from contract_amendment where id = $1', [amendmentId])).toEqual([{ state: 'sealed' }]);
      expect(await database.query('select state from contract where id = $1', [contractId])).toEqual([{ state: 'registered' }]);
      expect(await stateOf(agreementId)).toEqual([{ state: 'sealed' }]);
      expect(await database.query(`select distinct params ->> 'isAmendment' as amendment, params ->> 'kind' as kind from email`)).toEqual([
        { amendment: 'true', kind: 'apprenticeship' },
      ]);
    });

    it('adds the proof behind the bytes that were signed, seals the whole, and writes to everyone once', async () => {
      const { agreementId, versionId, pdf, signatories } = await signed();
      // A teacher of the school who does not teach the class, so this account may not open the paper.
      await bench.database.query('update signatory set account_id = (select id from account order by id limit 1) where id = $1', [
        signatories.referent,
      ]);
      expect(await versionsToSeal(bench.dataSource.manager, 10)).toEqual([versionId]);
      expect(await signing.seal.run({ versionId })).toBe('done');
      const { sealed_file_id: fileId, sealed_sha256: sha256, sha256: signedSha256 } = await sealedOf(versionId);
      const file = found(await signing.files.read(fileId ?? ''), 'the sealed file');
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
      expect(file.subarray(0, pdf.length).equals(pdf)).toBe(true);
      expect(await verifySeal(new Uint8Array(file), await signing.keys.all())).toMatchObject({ state: 'sealed' });
      expect(await stateOf(agreementId)).toEqual([{ state: 'sealed' }]);
      expect(brokenLink(await signatureEvents(bench.dataSource.manager, versionId), signedSha256)).toBeNull();
      const letters = await bench.database.query<{ letter: string }>('select letter from email order by letter');
      expect(new Set(letters.map(({ letter }) => letter))).toEqual(new Set(['agreement-complete', 'agreement-copy']));
      const copies = await bench.database.query(`select 1 from email where letter = 'agreement-copy' and entity_id = $1`, [
        signatories.referent,
      ]);
      expect(copies).toHaveLength(1);

      expect(await signing.seal.run({ versionId })).toBe('skipped');
      expect(await sealEvents(versionId)).toHaveLength(1);
      expect(await bench.database.query('select count(*)::int as count from email')).toEqual([{ count: letters.length }]);
      expect(await versionsToSeal(bench.dataSource.manager, 10)).toEqual([]);
    });

    it('of two runs at once seals one file', async () => {
      const { versionId } = await signed();
      expect((await Promise.all([signing.seal.run({ versionId }), signing.seal.run({ versionId })])).sort()).toEqual(['done', 'skipped']);
      expect(await sealEvents(versionId)).toHaveLength(1);
    });

    it('leaves nothing behind when the write fails, and seals when it runs again', async () => {
      const { versionId } = await signed();
      await bench.database.query('alter table email rename to email_away');
      await expect(signing.seal.run({ versionId })).rejects.toThrow();
      await bench.database.query('alter table email_away rename to email');
      expect(await sealedOf(versionId)).toMatchObject({ sealed_at: null, sealed_file_id: null });
      expect(await sealEvents(versionId)).toEqual([]);
      expect(await signing.seal.run({ versionId })).toBe('done');
    });

    it('seals nothing that is not what was signed, nor what is void or not signed by all', async () => {
      const { versionId, pdf } = await signed();
      const [row] = await bench.database.query<{ file: string }>('select file_id as file from paper_version where id = $1', [versionId]);
      await signing.files.storePaper(found(row, 'the file').file, Buffer.concat([pdf, Buffer.from('x')]));
      await expect(signing.seal.run({ versionId })).rejects.toThrow(/not the one that was signed/);
      const open = await signing.paper();
      expect(await signing.seal.run({ versionId: open.versionId })).toBe('skipped');
      const cancelled = await signed();
      await bench.database.query("update paper_version set voided_at = now(), void_reason = 'cancelled' where id = $1", [
        cancelled.versionId,
      ]);
      expect(await signing.seal.run({ versionId: cancelled.versionId })).toBe('skipped');
      expect(await sealedOf(cancelled.versionId)).toMatchObject({ sealed_at: null });
    });
  });
