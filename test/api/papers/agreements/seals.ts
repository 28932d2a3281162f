import { X509Certificate } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SealKeys } from '@seve/documents';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

export const seals: WorldTests = (given) =>
  describe('the certificates that sealed files are verified with', () => {
    let world: World;
    beforeAll(() => {
      ({ world } = given());
    });

    const list = async () =>
      (await (await fetch(`${world.url}/api/seals`)).json()) as {
        seals: Record<'certificate' | 'publicKey' | 'validFrom' | 'validTo', string>[];
      };

    it('are none before the first seal; asking makes no key', async () => {
      expect(await list()).toEqual({ seals: [] });
      expect(await readdir(world.filesFolder)).not.toContain('seals');
    });

    it('are told to everybody, old ones too, and never the keys', async () => {
      const days = ['2025-09-01T00:00:00.000Z', '2026-09-02T00:00:00.000Z'];
      for (const day of days) await SealKeys.below(world.filesFolder, () => new Date(day)).current();
      expect(await readdir(join(world.filesFolder, 'seals'))).toEqual(['seal-1.pem', 'seal-2.pem']);
      const answer = await fetch(`${world.url}/api/seals`);
      expect(await answer.clone().text()).not.toContain('PRIVATE');
      const { seals } = await list();
      expect(seals.map(({ validFrom }) => validFrom)).toEqual(['2025-08-31T00:00:00.000Z', '2026-09-01T00:00:00.000Z']);
      for (const { certificate, publicKey } of seals) {
        const read = new X509Certificate(Buffer.from(certificate, 'base64'));
        expect(read.subject).toContain('cachet des documents');
        expect(read.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')).toBe(publicKey);
        expect(read.verify(read.publicKey)).toBe(true);
      }
    });
  });
