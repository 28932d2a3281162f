import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Answer {
  isDue: boolean;
  minutes: number;
  isWithinSixMonths: boolean;
  months: { month: string; amountCents: number | null; smoothedCents: number | null }[];
  totalCents: number | null;
  unknown: string | null;
  totalAtLatestRateCents: number | null;
  rates: { hourCents: number; validFrom: string; source: string }[];
  reasons: { rule: string; article: string; sentence: string; doubt: string | null; remedy: string | null }[];
  notice: string;
}
interface Problem {
  errors: { path: string; code: string; message: string }[];
}

export const internshipAllowance: WorldTests = (stageOf) =>
  describe('the allowance of an internship, asked without an account', () => {
    let world: World;
    beforeAll(() => {
      world = stageOf().world;
    });
    const ask = (query: string, language: 'fr' | 'en' = 'fr') =>
      world.client({ language }).get<Answer>(`/api/law/internship-allowance?${query}`);
    const refused = async (query: string, language: 'fr' | 'en' = 'fr') => {
      const { status, body } = await world.client({ language }).get<Problem>(`/api/law/internship-allowance?${query}`);
      return { status, errors: body.errors.map(({ path, code }) => `${path} ${code}`), words: body.errors.map(({ message }) => message) };
    };

    it('is 2,583.00 for four months at 35 h in 2026, month by month and smoothed, with its articles', async () => {
      const { status, body } = await ask('from=2026-03-02&to=2026-06-30');
      expect(status).toBe(200);
      expect(body).toMatchObject({ isDue: true, minutes: 34_440, isWithinSixMonths: true, totalCents: 258_300, unknown: null });
      expect(body.months.map(({ amountCents }) => amountCents)).toEqual([69_300, 66_150, 53_550, 69_300]);
      expect(body.months.map(({ smoothedCents }) => smoothedCents)).toEqual([64_575, 64_575, 64_575, 64_575]);
      expect(body.rates).toMatchObject([{ hourCents: 450, validFrom: '2026-01-01' }]);
      expect(body.reasons.map(({ article }) => article)).toContain('Code de l’éducation, art. L124-6 et D124-6');
      expect(body.notice).toContain('pas un conseil juridique');
    });

    it('takes the week, the closures, the school, hours done, the rate and its day', async () => {
      const query = 'from=2025-11-03&to=2026-02-27&week=420,420,420,420,420,0,0&policy=signature&signedOn=2025-10-20&doneHours=400';
      expect((await ask(query)).body).toMatchObject({ totalCents: 249_690, isWithinSixMonths: false });
      expect((await ask('from=2026-03-02&to=2026-06-30&closures=2026-04-13/2026-04-24')).body.totalCents).toBe(226_800);
      expect((await ask('from=2026-01-05&to=2026-03-31&school=rural')).body).toMatchObject({ isDue: false, minutes: 26_040 });
    });

    it('says in 2027 that the rate is not published, in the language of the reader', async () => {
      const { body } = await ask('from=2027-01-04&to=2027-03-05', 'en');
      expect(body).toMatchObject({ isDue: true, totalCents: null, unknown: 'not-published', totalAtLatestRateCents: 141_750, rates: [] });
      expect(body.reasons.some(({ sentence }) => sentence.includes('not yet published'))).toBe(true);
    });

    it.each([
      ['', ['from field.missing', 'to field.missing']],
      ['from=2026-02-30&to=demain', ['from field.day', 'to field.day']],
      ['from=2026-06-30&to=2026-03-02', ['to law.dates-reversed']],
      ['from=2026-06-30&to=2028-07-01', ['to law.too-long']],
      ['from=2026-03-02&to=2026-06-30&week=0,0,0,0,0,0,0', ['week law.week']],
      ['from=2026-03-02&to=2026-06-30&closures=avril', ['closures law.closures']],
      ['from=2026-03-02&to=2026-06-30&school=lycee', ['school field.choice']],
      ['from=2026-03-02&to=2026-06-30&doneHours=2001', ['doneHours field.max']],
      ['from=2026-03-02&to=2026-06-30&pay=1', ['pay field.unknown']],
    ])('names what is wrong in %j', async (query, errors) => {
      const answer = await refused(query);
      expect(answer).toMatchObject({ status: 400, errors });
    });

    it('names it in the language of the reader', async () => {
      const query = 'from=2026-06-30&to=2026-03-02';
      expect((await refused(query)).words).toEqual([expect.stringContaining('Inversez les deux dates')]);
      expect((await refused(query, 'en')).words).toEqual([expect.stringContaining('Swap the two dates')]);
    });
  });
