import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Member } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Own {
  idcc: string | null;
  opco: string | null;
  headcount: number | null;
  headcountMeanHundredths: number | null;
  headcountOn: string | null;
}

export const companyHeadcount: WorldTests = (given) =>
  describe('what a company says of its size and agreement', () => {
    let world: World;
    let company: Member;
    const put = (body: object) => company.client.put<Own & Refusal>('/api/company', { description: '', ...body });

    beforeAll(async () => {
      ({ world } = given());
      company = await given().people.company();
    });

    it('is kept with its day, and its OPCO is told', async () => {
      const { status, body } = await put({ idcc: '44', headcount: 18, headcountMeanHundredths: 2_140 });
      expect(status).toBe(200);
      expect(body).toMatchObject({ idcc: '0044', opco: 'OPCO 2i', headcount: 18, headcountMeanHundredths: 2_140, headcountOn: dayIn(0) });
    });

    it('is optional: nothing said, nothing kept; an agreement out of the sector has no OPCO here', async () => {
      expect((await put({})).body).toMatchObject({
        idcc: null,
        opco: null,
        headcount: null,
        headcountMeanHundredths: null,
        headcountOn: null,
      });
      expect((await put({ idcc: '9999' })).body).toMatchObject({ idcc: '9999', opco: null });
    });

    it('is not on the public page', async () => {
      await put({ idcc: '0044', headcount: 18 });
      const { body } = await world.client().get<object>(`/api/companies/${company.companyId}/page`);
      expect(JSON.stringify(body)).not.toMatch(/headcount|idcc|opco/i);
    });

    it('is refused where it is no number, or half of what goes together', async () => {
      for (const [body, path] of [
        [{ idcc: 'chimie' }, 'idcc'],
        [{ headcount: -1 }, 'headcount'],
        [{ headcountMeanHundredths: 2_140 }, 'headcount'],
        [{ headcount: 18, headcountMeanHundredths: 21.4 }, 'headcountMeanHundredths'],
      ] as const)
        expect((await put(body)).body.errors?.map((error) => error.path)).toEqual([path]);
    });
  });
