import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Reason {
  article: string;
  sentence: string;
  doubt: string | null;
}
interface View {
  unknown: string | null;
  conclusion: { isAllowed: boolean; reasons: (Reason & { remedy: string | null })[] };
  periods: { from: string; marks: string[]; percent: number; amountCents: number | null; latestCents: number | null; reasons: Reason[] }[];
  notes: Reason[];
  parameters: { name: string; validFrom: string; hourCents: number | null; monthCents: number | null }[];
  employer: { aidCents: number | null; shareCents: number | null; reasons: Reason[] };
  notice: string;
}
interface Problem {
  code: string;
  errors: { path: string; code: string; message: string }[];
}

const CASE = 'birthDate=2007-05-18&start=2026-09-01&end=2028-08-31&cycleYears=2';

export const apprenticePay: WorldTests = (stageOf) =>
  describe('the pay of an apprentice', () => {
    let world: World;
    beforeAll(() => {
      world = stageOf().world;
    });

    const ask = async (query: string, language: 'fr' | 'en' = 'fr') =>
      (await world.client({ language }).get<View>(`/api/law/apprentice-pay?${query}`)).body;
    const faults = async (query: string, language: 'fr' | 'en' = 'fr') => {
      const { status, body } = await world.client({ language }).get<Problem>(`/api/law/apprentice-pay?${query}`);
      return { status, errors: body.errors?.map(({ path, message }) => `${path} ${message}`) };
    };

    it('is told to whoever asks, period by period: BTS of a person born on 18 May 2007', async () => {
      const { periods, parameters, notice } = await ask(CASE);
      expect(periods.map(({ from, percent, amountCents, latestCents }) => [from, percent, amountCents, latestCents])).toEqual([
        ['2026-09-01', 43, 80_282, null],
        ['2027-01-01', 43, null, 80_282],
        ['2027-09-01', 51, null, 95_219],
        ['2028-06-01', 61, null, 113_889],
      ]);
      expect(periods.map(({ marks }) => marks)).toEqual([[], ['not-published'], ['anniversary'], ['birthday']]);
      expect(parameters[0]).toMatchObject({ name: 'smic-hour', validFrom: '2026-06-01', hourCents: 1_231, monthCents: 186_702 });
      expect(notice).toContain('pas un conseil juridique');
    });

    it('follows the branch, the conventional minimum and the course', async () => {
      const amount = async (query: string) => (await ask(query)).periods[0]?.amountCents;
      const dates = 'start=2026-09-01&end=2026-12-31';
      expect(await amount(`birthDate=2007-03-10&${dates}&cycleYears=2&yearsDone=1&idcc=0044`)).toBe(121_357);
      expect(await amount(`birthDate=2004-03-10&${dates}&idcc=0044&smcCents=210000`)).toBe(111_300);
      expect(await amount(`birthDate=2006-03-10&${dates}&course=licence-pro`)).toBe(95_219);
      expect(await amount(`birthDate=2006-03-10&${dates}&course=same-level&cycleYears=2`)).toBe(123_224);
      expect(await amount(`birthDate=2007-03-10&${dates}&weeklyMinutes=1440`)).toBe(55_051);
      expect(await amount(`birthDate=2007-03-10&${dates}&previousCents=95219`)).toBe(95_219);
    });

    it('gives the aid to the employer and its share where the level is given', async () => {
      const employer = async (more: string) => (await ask(`${CASE}${more}`)).employer;
      expect(await employer('')).toEqual({ aidCents: null, shareCents: null, reasons: [] });
      expect(await employer('&level=5&headcount=40')).toMatchObject({ aidCents: 450_000, shareCents: 0 });
      expect(await employer('&level=6&headcount=1200')).toMatchObject({ aidCents: 75_000, shareCents: 75_000 });
      expect(await employer('&level=5&headcount=40&signedOn=2026-02-02')).toMatchObject({ aidCents: 0 });
      expect(await employer('&level=4&headcount=40&signedOn=2026-02-02')).toMatchObject({ aidCents: 500_000 });
    });

    it('speaks the language of the reader, with the same numbers', async () => {
      const [fr, en] = [await ask(CASE), await ask(CASE, 'en')];
      expect(fr.periods[0]?.reasons[0]).toMatchObject({ article: 'Code du travail, art. D6222-26' });
      expect(fr.periods[0]?.reasons[0]?.sentence).toBe(
        'De 18 à 20\u00a0ans, la 1re année est payée au moins 43\u00a0% du SMIC, soit 802,82\u00a0€ brut par mois.',
      );
      expect(en.periods[0]?.reasons[0]?.sentence).toBe(
        'From 18 to 20, the first year is paid at least 43% of the SMIC, that is €802.82 gross a month.',
      );
      expect(en.periods.map(({ latestCents }) => latestCents)).toEqual(fr.periods.map(({ latestCents }) => latestCents));
    });

    it('shows the higher and the doubt where the birthday is the first day', async () => {
      const { periods, notes } = await ask('birthDate=2005-09-01&start=2026-09-01&end=2026-12-31');
      expect(periods[0]?.percent).toBe(53);
      expect(notes.some(({ doubt }) => doubt?.includes('802,82'))).toBe(true);
    });

    it('says in words that a contract from before 2019 is outside the tables', async () => {
      const { unknown, periods, notes, parameters } = await ask('birthDate=2000-05-18&start=2018-09-03&end=2020-08-31&cycleYears=2');
      expect({ unknown, periods, parameters }).toEqual({ unknown: 'too-old', periods: [], parameters: [] });
      expect(notes.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('avant le 1er\u00a0janvier 2019')]);
    });

    it('says whether such a contract may be concluded: signature, age, end after a failed exam', async () => {
      const dates = 'start=2026-09-15&end=2027-08-31';
      const conclusion = async (query: string) => (await ask(query)).conclusion;
      expect(await conclusion(`${CASE}&signedOn=2026-07-06`)).toMatchObject({ isAllowed: true });
      expect(await conclusion(`${CASE}&signedOn=2026-09-02`)).toMatchObject({
        isAllowed: false,
        reasons: [{ article: 'Code du travail, art. L6222-4', remedy: 'Signez avant le premier jour, ou repoussez-le.' }],
      });
      const repeat = `birthDate=2006-03-10&${dates}&course=repeat&cycleYears=2`;
      expect(await conclusion(`${repeat}&initialEnd=2026-08-31`)).toMatchObject({ isAllowed: true });
      expect(await conclusion(`${repeat}&initialEnd=2026-06-30`)).toMatchObject({
        isAllowed: false,
        reasons: [{ article: 'Code du travail, art. L6222-11', remedy: 'Fixez la fin le 30\u00a0juin 2027 au plus tard.' }],
      });
      expect((await conclusion(`birthDate=1990-08-15&${dates}&signedOn=2026-08-15`)).reasons[0]?.doubt).toContain('ne le sont plus');
    });

    it.each([
      ['', ['birthDate', 'start', 'end']],
      ['birthDate=2007-05-18&start=2026-09-01&end=2026-08-31', ['end']],
      ['birthDate=2007-05-18&start=2026-09-01&end=2031-09-01', ['end']],
      ['birthDate=2015-05-18&start=2026-09-01&end=2028-08-31', ['birthDate']],
      [`${CASE}&yearsDone=3`, ['yearsDone']],
      [`${CASE}&idcc=0044&idcc=1486`, ['idcc']],
      [`${CASE}&smcCents=-1`, ['smcCents']],
      [`${CASE}&colour=blue`, ['colour']],
      [`${CASE}&yearsDone=2`, ['yearsDone']],
      [`${CASE}&course=repeat`, ['initialEnd']],
      [`${CASE}&course=repeat&initialEnd=2026-02-30`, ['initialEnd']],
      ['birthDate=99999-01-01&start=0000-01-01&end=9999-12-31', ['birthDate']],
    ])('refuses "%s" naming the field', async (query, fields) => {
      const { status, errors } = await faults(query);
      expect(status).toBe(400);
      expect(errors?.map((error) => error.split(' ')[0])).toEqual(expect.arrayContaining(fields));
    });

    it('says what is wrong in the language of the reader', async () => {
      const query = 'birthDate=2007-05-18&start=2026-09-01&end=2026-08-31';
      expect((await faults(query)).errors).toEqual(['end Le dernier jour vient avant le premier.']);
      expect((await faults(query, 'en')).errors).toEqual(['end The last day comes before the first.']);
    });
  });
