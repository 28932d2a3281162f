import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgreementLetters } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { AskHostOfGroupJob } from '../../../../apps/worker/src/papers/signing/ask-host-of-group.job.js';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { SigningBench } from './paper-rows.js';

export const askHostOfGroup: BenchTests = (benchOf) =>
  describe('the host of a group', () => {
    let bench: JobBench;
    let signing: SigningBench;
    let job: AskHostOfGroupJob;
    beforeAll(async () => {
      bench = benchOf();
      signing = await SigningBench.start(bench);
      job = new AskHostOfGroupJob(bench.outbox, new AgreementLetters('https://seve.example', bench.clock));
    });
    afterAll(async () => {
      await signing?.clear();
      await signing?.stop();
    });

    const HOST = 'accueil@amidon.example';
    const letters = () =>
      bench.database.query(
        `select letter, jsonb_array_length(params -> 'items') as items from email where to_address = $1 order by created_at`,
        [HOST],
      );
    const draft = async (): Promise<string> => {
      const { agreementId, placementId } = await signing.paper({ agreementState: 'draft' });
      await bench.database.query(`update placement set contact_email = $2, company_site_id = null, host_name = 'Amidon' where id = $1`, [
        placementId,
        HOST,
      ]);
      return agreementId;
    };

    it('is asked in one letter that a crash has kept from being written, and not again', async () => {
      const agreementIds = [await draft(), await draft(), await draft()];
      expect(await job.run({ agreementIds })).toBe('done');
      expect(await letters()).toEqual([{ letter: 'agreement-fill-group', items: 3 }]);
      expect(await job.run({ agreementIds })).toBe('done');
      expect(await letters()).toHaveLength(1);
    });

    it('is asked of the one that is left as of any other, and of none that has gone', async () => {
      expect(await job.run({ agreementIds: [await draft(), uuid()] })).toBe('done');
      expect(await letters()).toEqual([
        { letter: 'agreement-fill-group', items: 3 },
        { letter: 'agreement-fill', items: null },
      ]);
      expect(await job.run({ agreementIds: [uuid()] })).toBe('skipped');
    });
  });
