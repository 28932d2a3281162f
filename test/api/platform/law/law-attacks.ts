import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { Member, People, Person, Student, Teacher } from '../../../support/builders/people.js';
import type { Answer, Client } from '../../../support/client.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

/** Ten times the longest response to a nonsensical question. A busy machine is slow, but an exponential search takes minutes. */
const AT_MOST_MS = 10_000;
const LONG = 'x'.repeat(20_000);
const CLOSURES = Array.from({ length: 100 }, () => '2026-04-13/2026-04-24').join(',');

const STAGE = { from: '2026-03-02', to: '2026-06-30' };
const PAY = { birthDate: '2007-05-18', start: '2026-09-01', end: '2028-08-31' };
const OFFER = {
  kind: 'internship',
  title: 'Aide de laboratoire',
  description: 'Vous préparez les échantillons avec votre tutrice.',
  startFrom: '2026-03-02',
  startTo: '2026-03-02',
  durationWeeks: 22,
  payCents: 450,
  payUnit: 'hour',
  hazards: [] as string[],
};
const ORDER = { academy: 'amiens', smallLimit: 4, percent: 20, validFrom: '2026-09-01', reference: 'Arrêté' };

export const lawAttacks: WorldTests = (stageOf) =>
  describe('what makes no sense, sent to the law', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let coordinator: Person;
    let classId: string;
    let student: Student;
    let siteId: string;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      [teacher, coordinator] = [await people.teacher(), await people.coordinator()];
      company = await people.company();
      classId = await people.classGroup(teacher);
      student = await people.student(classId, { age: 17 });
      const siteOf = async ({ companyId }: Member) =>
        found((await world.query<{ id: string }>('select id from company_site where company_id = $1', [companyId]))[0], 'a site').id;
      siteId = await siteOf(company);
    });

    /** Asserts a prompt refusal whose sentence names the field. */
    async function isRefused(ask: () => Promise<Answer<Refusal>>, field: string): Promise<void> {
      const askedAt = performance.now();
      const { status, body } = await ask();
      expect(performance.now() - askedAt).toBeLessThan(AT_MOST_MS);
      expect([400, 422]).toContain(status);
      expect(body.errors?.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message).toMatch(/\S+ \S+/);
    }
    const query = (path: string, asked: string) => () => world.client().get<Refusal>(`${path}?${asked}`);
    const send = (client: Client, method: 'POST' | 'PUT', path: string, body: unknown) => () => client.request<Refusal>(method, path, body);
    const asQuery = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

    it.each<[string, Record<string, string>, string]>([
      ['29 February 2027', { to: '2027-02-29' }, 'to'],
      ['a 13th month', { to: '2026-13-01' }, 'to'],
      ['a stage of four centuries', { to: '2426-06-30' }, 'to'],
      ['a stage of 173 years within the calendar', { to: '2199-12-31' }, 'to'],
      ['a day before the calendar', { from: '0001-01-01' }, 'from'],
      ['Arabic figures', { from: '٢٠٢٦-٠٣-٠٢' }, 'from'],
      ['full-width figures', { from: '２０２６-03-02' }, 'from'],
      ['a time beside the day', { from: '2026-03-02T00:00:00Z' }, 'from'],
      ['a space after the day', { from: '2026-03-02 ' }, 'from'],
      ['2,000 letters', { from: 'x'.repeat(2_000) }, 'from'],
      ['a week of 24 hours a day', { week: '1440,1440,1440,1440,1440,1440,1440' }, 'week'],
      ['a week of eight days', { week: '420,420,420,420,420,0,0,0' }, 'week'],
      ['a week with a negative day', { week: '-420,420,420,420,420,0,0' }, 'week'],
      ['a week of decimals', { week: '420.5,420,420,420,420,0,0' }, 'week'],
      ['a week of exponents', { week: '4e2,420,420,420,420,0,0' }, 'week'],
      ['a week of NaN', { week: 'NaN,NaN,NaN,NaN,NaN,NaN,NaN' }, 'week'],
      ['100 closures', { closures: CLOSURES }, 'closures'],
      ['a closure turned round', { closures: '2026-04-24/2026-04-13' }, 'closures'],
      ['a closure on 29 February 2027', { closures: '2027-02-29/2027-03-01' }, 'closures'],
      ['closures of a spreadsheet', { closures: '=cmd|calc;2026-04-13;2026-04-24\n' }, 'closures'],
      ['a comma after the last closure', { closures: '2026-04-13/2026-04-24,' }, 'closures'],
      ['NaN hours', { doneHours: 'NaN' }, 'doneHours'],
      ['endless hours', { doneHours: 'Infinity' }, 'doneHours'],
      ['hours in hexadecimal', { doneHours: '0x10' }, 'doneHours'],
      ['hours with a comma', { doneHours: '12,5' }, 'doneHours'],
      ['hours of 400 figures', { doneHours: '9'.repeat(400) }, 'doneHours'],
      ['no number of hours', { doneHours: '' }, 'doneHours'],
      ['a school of the prototype', { school: '__proto__' }, 'school'],
      ['a policy of the prototype', { policy: 'constructor' }, 'policy'],
      ['a field nobody knows', { isAdmin: 'true' }, 'isAdmin'],
    ])('an allowance with %s', async (_case, changes, field) => {
      await isRefused(query('/api/law/internship-allowance', asQuery({ ...STAGE, ...changes })), field);
    });

    it.each<[string, string, string]>([
      ['two first days', 'from=2026-03-02&from=2026-03-03&to=2026-06-30', 'from'],
      ['a list of last days', 'from=2026-03-02&to[]=2026-06-30', 'to'],
      ['an object as a day', 'from[day]=2026-03-02&to=2026-06-30', 'from'],
      ['two weeks', 'from=2026-03-02&to=2026-06-30&week=420,420,420,420,420,0,0&week=0,0,0,0,0,0,420', 'week'],
    ])('an allowance with %s', async (_case, asked, field) => {
      await isRefused(query('/api/law/internship-allowance', asked), field);
    });

    it.each<[string, Record<string, string>, string]>([
      ['a contract of 400 years', { end: '2426-08-31' }, 'end'],
      ['a contract of 173 years within the calendar', { end: '2199-08-31' }, 'end'],
      ['a birth on 29 February 2027', { birthDate: '2027-02-29' }, 'birthDate'],
      ['a birth after the start', { birthDate: '2026-09-02' }, 'birthDate'],
      ['a birth of 1900', { birthDate: '1900-01-01' }, 'birthDate'],
      ['Devanagari figures', { birthDate: '२००७-०५-१८' }, 'birthDate'],
      ['NaN years', { cycleYears: 'NaN' }, 'cycleYears'],
      ['half a year', { cycleYears: '2.5' }, 'cycleYears'],
      ['a negative year', { yearsDone: '-1' }, 'yearsDone'],
      ['minutes of a whole week', { weeklyMinutes: '10080' }, 'weeklyMinutes'],
      ['pay past all numbers', { smcCents: '1e999' }, 'smcCents'],
      ['pay beyond whole numbers', { previousCents: '9007199254740993' }, 'previousCents'],
      ['a branch in Arabic figures', { idcc: '٠٠٤٤' }, 'idcc'],
      ['a branch with a line break', { idcc: '0044\n' }, 'idcc'],
      ['a branch of the prototype', { idcc: '__proto__' }, 'idcc'],
      ['a course of the prototype', { course: 'toString' }, 'course'],
      ['yes for true', { disabled: 'yes' }, 'disabled'],
      ['no level', { level: '' }, 'level'],
      ['nobody', { headcount: '0' }, 'headcount'],
      ['a signature on 31 June', { signedOn: '2026-06-31' }, 'signedOn'],
    ])('an apprentice with %s', async (_case, changes, field) => {
      await isRefused(query('/api/law/apprentice-pay', asQuery({ ...PAY, ...changes })), field);
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['a number as text', { payCents: '450' }, 'payCents'],
      ['half a cent', { payCents: 450.5 }, 'payCents'],
      ['more than all money', { payCents: 1e300 }, 'payCents'],
      ['a list of titles', { title: ['Aide'] }, 'title'],
      ['an object as description', { description: { text: 'x' } }, 'description'],
      ['a description of 20,000 letters', { description: LONG }, 'description'],
      ['a lone surrogate', { title: 'Aide \ud800' }, 'title'],
      ['NUL', { description: 'a\u0000b' }, 'description'],
      ['29 February 2027', { startFrom: '2027-02-29' }, 'startFrom'],
      ['a year of five figures', { startTo: '12026-03-02' }, 'startTo'],
      ['400 years of weeks', { durationWeeks: 20_800 }, 'durationWeeks'],
      ['no week', { durationWeeks: 0 }, 'durationWeeks'],
      ['true minutes', { weeklyMinutes: true }, 'weeklyMinutes'],
      ['10⁹ seats', { seats: 1_000_000_000 }, 'seats'],
      ['one hazard a thousand times', { hazards: Array.from({ length: 1_000 }, () => 'asbestos') }, 'hazards'],
      ['a text for hazards', { hazards: 'asbestos' }, 'hazards'],
      ['hazards that are no list', { hazards: 'none' }, 'hazards'],
      ['a thousand questions', { questions: Array.from({ length: 1_000 }, () => 'Pourquoi ?') }, 'questions'],
      ['a question that is a number', { questions: [3] }, 'questions'],
      ['a unit of the prototype', { payUnit: 'constructor' }, 'payUnit'],
      ['a commune that is none', { communeInsee: '99999' }, 'communeInsee'],
      ['an offer id that is none', { offerId: '1 or 1=1' }, 'offerId'],
      ['a field nobody knows', { isAdmin: true }, 'isAdmin'],
    ])('a legal check with %s', async (_case, changes, field) => {
      await isRefused(send(company.client, 'POST', '/api/offers/legal-check', { ...OFFER, ...changes }), field);
    });

    it('a start at any time of three centuries is answered soon, also where each week is counted', async () => {
      expect((await company.client.put('/api/company', { description: '', headcount: 40 })).status).toBe(200);
      const askedAt = performance.now();
      const wide = { ...OFFER, startFrom: '1900-01-01', startTo: '2199-12-31', durationWeeks: 156 };
      const { status } = await company.client.post('/api/offers/legal-check', wide);
      expect(status).toBe(200);
      expect(performance.now() - askedAt).toBeLessThan(AT_MOST_MS);
      expect(
        (await company.client.post('/api/offers/legal-check', { ...wide, startFrom: '2199-12-31', startTo: '1900-01-01' })).status,
      ).toBe(200);
    });

    it('a text made to be slow is read soon', async () => {
      for (const text of [
        'a '.repeat(2_500),
        'é('.repeat(2_500),
        'remplacement de '.repeat(300),
        'entre 18 '.repeat(550),
        '18 - '.repeat(1_000),
      ]) {
        const askedAt = performance.now();
        const { status } = await company.client.post('/api/offers/legal-check', { ...OFFER, title: text.slice(0, 149), description: text });
        expect(status).toBe(200);
        expect(performance.now() - askedAt).toBeLessThan(AT_MOST_MS);
      }
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['a number as text', { headcount: '18' }, 'headcount'],
      ['half a person', { headcount: 1.5 }, 'headcount'],
      ['a list of people', { headcount: [18] }, 'headcount'],
      ['true people', { headcount: true }, 'headcount'],
      ['10¹² people', { headcount: 1e12 }, 'headcount'],
      ['a mean of 10¹² people', { headcount: 18, headcountMeanHundredths: 1e14 }, 'headcountMeanHundredths'],
      ['a branch in Arabic figures', { idcc: '٠٠٤٤' }, 'idcc'],
      ['a branch as a number', { idcc: 44 }, 'idcc'],
    ])('a company with %s', async (_case, changes, field) => {
      await isRefused(send(company.client, 'PUT', '/api/company', { description: '', ...changes }), field);
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['29 February 2027', { declaredOn: '2027-02-29' }, 'declaredOn'],
      ['a day of 1900', { declaredOn: '1900-01-01' }, 'declaredOn'],
      ['a number as day', { declaredOn: 20_260_901 }, 'declaredOn'],
      ['two days', { declaredOn: ['2026-09-01', '2026-09-02'] }, 'declaredOn'],
      ['a hazard without derogation', { hazards: ['biological_agents_3_4'] }, 'hazards'],
      ['a hazard a thousand times', { hazards: Array.from({ length: 1_000 }, () => 'asbestos') }, 'hazards'],
      ['a hazard of the prototype', { hazards: ['__proto__'] }, 'hazards'],
      ['a text for hazards', { hazards: 'asbestos' }, 'hazards'],
    ])('a declaration with %s', async (_case, changes, field) => {
      const body = { hazards: ['chemical_agents'], declaredOn: dayIn(-30), ...changes };
      await isRefused(send(company.client, 'POST', `/api/company/sites/${siteId}/derogations`, body), field);
      await isRefused(send(teacher.client, 'POST', '/api/school/derogations', body), field);
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['a limit as text', { smallLimit: '4' }, 'smallLimit'],
      ['a percent of NaN', { percent: null }, 'percent'],
      ['a list of academies', { academy: ['amiens'] }, 'academy'],
      ['29 February 2027', { validFrom: '2027-02-29' }, 'validFrom'],
      ['a reference of 20,000 letters', { reference: LONG }, 'reference'],
      ['HTML', { reference: '<script>alert(1)</script>' }, 'reference'],
    ])('an order with %s', async (_case, changes, field) => {
      await isRefused(send(coordinator.client, 'POST', '/api/pfmp-orders', { ...ORDER, ...changes }), field);
    });

    it.each<[string, Record<string, unknown>, string]>([
      ['29 February 2027', { fitnessNoticeOn: '2027-02-29' }, 'fitnessNoticeOn'],
      ['a number as day', { fitnessNoticeOn: 20_261_101 }, 'fitnessNoticeOn'],
      ['an exception twice', { legalExceptions: ['apprenticeship_above_29', 'apprenticeship_above_29'] }, 'legalExceptions'],
      ['a text for exceptions', { legalExceptions: 'apprenticeship_above_29' }, 'legalExceptions'],
      ['an exception of the prototype', { legalExceptions: ['__proto__'] }, 'legalExceptions'],
    ])('a sheet with %s', async (_case, changes, field) => {
      const path = `/api/classes/${classId}/students/${student.studentId}/certification`;
      await isRefused(send(teacher.client, 'PUT', path, { legalExceptions: [], ...changes }), field);
    });
  });
