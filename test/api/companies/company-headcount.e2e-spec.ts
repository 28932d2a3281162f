import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../support/builders/days.js';
import type { Refusal } from '../../support/builders/offers.js';
import { type Member, People } from '../../support/builders/people.js';
import { startWorld, type World } from '../../support/world.js';

interface Own {
  idcc: string | null;
  opco: string | null;
  headcount: number | null;
  headcountMeanHundredths: number | null;
  headcountOn: string | null;
}

describe('what a company says of its size and agreement', () => {
  let world: World;
  let company: Member;
  const put = (body: object) => company.client.put<Own & Refusal>('/api/company', { description: '', ...body });

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    company = await new People(world).company();
  });
  afterAll(() => world?.stop());

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

  it.each([
    ['letters', { idcc: 'chimie' }, 'idcc'],
    ['five digits', { idcc: '00044' }, 'idcc'],
    ['less than nobody', { headcount: -1 }, 'headcount'],
    ['half a person at month end', { headcount: 18.5 }, 'headcount'],
    ['a number as text', { headcount: '18' }, 'headcount'],
    ['a mean alone', { headcountMeanHundredths: 2_140 }, 'headcount'],
    ['a mean with decimals of hundredths', { headcount: 18, headcountMeanHundredths: 21.4 }, 'headcountMeanHundredths'],
    ['far too many', { headcount: 10_000_000 }, 'headcount'],
  ])('refuses %s', async (_case, body, path) => {
    const answer = await put(body);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.errors?.map((error) => error.path)).toEqual([path]);
  });
});
