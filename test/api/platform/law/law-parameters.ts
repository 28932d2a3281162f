import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, LAW_SOURCE } from '@seve/domain';
import { LAW_PARAMETERS, LAW_TABLES } from '@seve/law';
import { dayIn } from '../../../support/builders/days.js';
import { draft, type Offer, publish, published, type Refusal } from '../../../support/builders/offers.js';
import type { Member, Person } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Row {
  validFrom: string;
  value: unknown;
  source: string;
  fedAt: string | null;
}
interface LawSet {
  parameters: { name: string; unit: string; knownUntil: string | null; rows: Row[] }[];
}
interface CampusLaw extends LawSet {
  number: number;
  conflicts: object[];
  history: { number: number; value: unknown; authorName: string; standing: string }[];
}
interface Preview {
  before: Row | null;
  corrects: Row | null;
  knownUntilBefore: string;
  knownUntilAfter: string;
  offersRead: number;
  offersBelow: number;
  below: { id: string; payCents: number; minimumCents: number; payUnit: string; from: string }[];
}
interface OwnOffer extends Offer {
  own: { belowMinimum: { rule: string; sentence: string } | null };
}

/** First day that the release has no value for. */
const UNKNOWN = addDays(LAW_TABLES.smicHour.knownUntil ?? '', 1);
const START = [addDays(UNKNOWN, 20), dayIn(30)].sort()[1] ?? '';
const SOURCE = 'Décret du 17 décembre, à paraître';
const SMIC = { parameter: 'smic-hour', validFrom: UNKNOWN, value: 1_300 };
const AID = LAW_TABLES.hiringAid.rows.at(-1)?.value;

export const lawParameters: WorldTests = (stageOf) =>
  describe('the parameters of the law', () => {
    let world: World;
    let coordinator: Person;
    let other: Person;
    let company: Member;
    let job: string;
    let stage: string;

    const readSet = (headers = {}) => fetch(`${world.url}/api/law/parameters`, { headers });
    const read = async () => (await coordinator.client.get<CampusLaw>('/api/campus/law-parameters')).body;
    const preview = (row: object) => coordinator.client.post<Preview & Refusal>('/api/campus/law-parameters/preview', row);
    const feed = (row: object, by = coordinator) => by.client.post<CampusLaw & Refusal>('/api/campus/law-parameters', row);
    const faultsOf = ({ status, body }: { status: number; body: Refusal }) => ({
      status,
      errors: body.errors?.map(({ path, code }) => `${path} ${code}`).sort(),
    });

    beforeAll(async () => {
      world = stageOf().world;
      await world.query(`update offer set status = 'closed', version = version + 1 where status <> 'draft'`);
      const { people } = stageOf();
      coordinator = await people.coordinator();
      other = await people.coordinator();
      company = await people.company();
      const dates = { startFrom: START, startTo: addDays(START, 10) };
      job = await published(company.client, { ...dates, kind: 'job', durationWeeks: null, payCents: 1_250, payUnit: 'hour' });
      stage = await published(company.client, {
        startFrom: dayIn(10),
        startTo: dayIn(12),
        durationWeeks: 24,
        payCents: 450,
        payUnit: 'hour',
      });
    });

    it('are public, each row with its source, and are sent once to who has them', async () => {
      const first = await readSet();
      expect(first.status).toBe(200);
      const { parameters } = (await first.json()) as LawSet;
      expect(parameters.map(({ name }) => name)).toEqual(LAW_PARAMETERS.map(({ name }) => name));
      expect(parameters.flatMap(({ rows }) => rows).every(({ source, fedAt }) => source !== '' && fedAt === null)).toBe(true);
      const tag = first.headers.get('etag') ?? '';
      expect(first.headers.get('cache-control')).toBe('no-cache');
      const again = await readSet({ 'if-none-match': tag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await readSet({ 'if-none-match': '"another"' })).status).toBe(200);
    });

    it.each<[string, object, string[]]>([
      ['no parameter', { parameter: undefined }, ['parameter field.missing']],
      ['an unknown parameter', { parameter: 'tva' }, ['parameter field.choice']],
      ['a day that is none', { validFrom: '2027-02-30' }, ['validFrom field.day']],
      ['a day the release has', { validFrom: '2026-06-01' }, ['validFrom law.day-shipped']],
      ['a day far ahead', { validFrom: '2099-01-01' }, ['validFrom law.day-far']],
      ['euros for cents', { value: 13 }, ['value law.amount']],
      ['parts of a cent', { value: 1_250.5 }, ['value law.value']],
      ['a text', { value: '1250' }, ['value law.value']],
      ['nothing', { value: null }, ['value law.value']],
      ['a list', { value: [1_250] }, ['value law.value']],
      ['amounts by key for one amount', { value: { hour: 1_250 } }, ['value law.amount']],
      ['one amount for amounts by key', { parameter: 'hiring-aid', value: 500_000 }, ['value law.value']],
      ['a key of nobody’s', { parameter: 'hiring-aid', value: { ...AID, medium: 1 } }, ['value.medium law.value']],
      [
        'an amount that is missing',
        { parameter: 'hiring-aid', value: { ...AID, disabledCents: undefined } },
        ['value.disabledCents law.amount'],
      ],
      ['a field of nobody’s', { knownUntil: '2030-01-01' }, ['knownUntil field.unknown']],
    ])('refuse %s, before and when it is saved', async (_what, change, errors) => {
      expect(faultsOf(await preview({ ...SMIC, ...change }))).toEqual({ status: 400, errors });
      expect(faultsOf(await feed({ ...SMIC, source: SOURCE, basedOn: 0, ...change }))).toEqual({ status: 400, errors });
      expect((await read()).number).toBe(0);
    });

    it('ask for the text that sets the value', async () => {
      for (const source of [undefined, '', 'x'.repeat(LAW_SOURCE.min - 1), 'x'.repeat(LAW_SOURCE.max + 1), `<b>${SOURCE}</b>`]) {
        const { status, body } = await feed({ ...SMIC, source, basedOn: 0 });
        expect([status, body.errors?.[0]?.path]).toEqual([400, 'source']);
      }
    });

    it('say an amount that is out of bounds in euros, in both languages', async () => {
      const said = async (language: string) => {
        const row = { ...SMIC, value: 13 };
        const answer = await coordinator.client.request<Refusal>('POST', '/api/campus/law-parameters/preview', row, {
          'accept-language': language,
        });
        return answer.body.errors?.[0]?.message;
      };
      expect(await said('fr')).toMatch(/^Un montant de 9,00\s€ à 30,00\s€\.$/);
      expect(await said('en')).toBe('An amount from €9.00 to €30.00.');
    });

    it('show which open offers a row would leave below the minimum, and save nothing', async () => {
      const { status, body } = await preview(SMIC);
      expect(status).toBe(200);
      expect(body).toMatchObject({ corrects: null, offersRead: 2, offersBelow: 1, knownUntilBefore: LAW_TABLES.smicHour.knownUntil });
      expect(body.below).toMatchObject([{ id: job, payCents: 1_250, minimumCents: 1_300, payUnit: 'hour', from: START }]);
      expect(body.before?.value).toBe(LAW_TABLES.smicHour.rows.at(-1)?.value);
      expect(body.knownUntilAfter > body.knownUntilBefore).toBe(true);
      expect((await read()).history).toEqual([]);
    });

    it('count an internship that runs into the new rate from the first of its months, for earlier ones keep theirs', async () => {
      const { body } = await preview({ parameter: 'allowance-hour', validFrom: UNKNOWN, value: 470 });
      const from = [UNKNOWN, dayIn(10)].sort()[1];
      expect(body.below).toMatchObject([{ id: stage, payCents: 450, minimumCents: 470, from }]);
      expect((await preview({ parameter: 'allowance-hour', validFrom: UNKNOWN, value: 450 })).body.offersBelow).toBe(0);
    });

    it('take a row, which everything is computed with at once', async () => {
      const versionOf = async () =>
        (await world.query<{ version: number }>('select version from offer where id = $1', [job]))[0]?.version ?? 0;
      const version = await versionOf();
      const { status, body } = await feed({ ...SMIC, source: SOURCE, basedOn: 0 });
      expect(status).toBe(201);
      expect(body.history).toMatchObject([{ number: 1, value: 1_300, authorName: 'Karim Lambert', standing: 'in-force' }]);
      const set = (await (await readSet()).json()) as LawSet;
      expect(set.parameters[0]?.rows.at(-1)).toMatchObject({ validFrom: UNKNOWN, value: 1_300, source: SOURCE, fedAt: expect.any(String) });
      expect(JSON.stringify(set)).not.toContain('Lambert');
      const pay = await fetch(`${world.url}/api/law/apprentice-pay?birthDate=2007-05-18&start=${START}&end=${addDays(START, 300)}`);
      const { periods, parameters } = (await pay.json()) as {
        periods: { unknown: string | null }[];
        parameters: { hourCents: number; fedAt: string | null }[];
      };
      expect([periods[0]?.unknown, parameters[0]?.hourCents]).toEqual([null, 1_300]);
      expect(parameters.map(({ fedAt }) => typeof fedAt)).toEqual(['string', 'object']);
      expect(await versionOf()).toBe(version + 1);
      const waiting = await world.query(
        "select payload from outbox where job = 'match-offer' and payload->>'offerId' = $1 order by created_at",
        [job],
      );
      expect(waiting.at(-1)).toEqual({ payload: { offerId: job, version: version + 1 } });
    });

    it('leave an offer on line whose pay was lawful, and tell its company alone', async () => {
      const own = (await company.client.get<OwnOffer>(`/api/offers/${job}`)).body;
      expect(own.status).toBe('published');
      expect(own.own.belowMinimum).toMatchObject({ rule: 'pay-minimum', sentence: expect.stringMatching(/12,50.*13,00/) });
      expect((await company.client.get<OwnOffer>(`/api/offers/${stage}`)).body.own.belowMinimum).toBeNull();
      const { items } = (await company.client.get<{ items: { id: string; isBelowMinimum: boolean }[] }>('/api/company/offers')).body;
      expect(items.filter(({ isBelowMinimum }) => isBelowMinimum).map(({ id }) => id)).toEqual([job]);
      const seen = (await (await fetch(`${world.url}/api/offers/${job}`)).json()) as { own: null };
      expect(seen.own).toBeNull();
    });

    it('keep a new offer from being published below', async () => {
      const { id } = await draft(company.client, {
        kind: 'job',
        durationWeeks: null,
        payCents: 1_250,
        payUnit: 'hour',
        startFrom: START,
        startTo: START,
      });
      const { status, body } = await publish(company.client, id);
      expect([status, body.errors?.map(({ path, code }) => `${path} ${code}`)]).toEqual([422, ['payCents pay-minimum']]);
    });

    it('refuse the same row twice, and one that was decided on older rows', async () => {
      const again = await feed({ ...SMIC, source: SOURCE, basedOn: 1 });
      expect([again.status, again.body.code]).toEqual([409, 'law.row-unchanged']);
      const late = await feed({ ...SMIC, value: 1_310, source: SOURCE, basedOn: 0 });
      expect([late.status, late.body.code]).toEqual([409, 'law.changed-meanwhile']);
    });

    it('are corrected by a later row of the same day; the history keeps both', async () => {
      const { body: shown } = await preview({ ...SMIC, value: 1_240 });
      expect(shown.corrects).toMatchObject({ value: 1_300, source: SOURCE });
      const { body } = await feed({ ...SMIC, value: 1_240, source: SOURCE, basedOn: 1 }, other);
      expect(body.history.map(({ value, standing }) => [value, standing])).toEqual([
        [1_240, 'in-force'],
        [1_300, 'corrected'],
      ]);
      expect(body.parameters[0]?.rows.filter(({ validFrom }) => validFrom === UNKNOWN)).toMatchObject([{ value: 1_240 }]);
      expect((await company.client.get<OwnOffer>(`/api/offers/${job}`)).body.own.belowMinimum).toBeNull();
    });

    it('of two coordinators at once take one row, and ask the other to read again', async () => {
      const answers = await Promise.all([
        feed({ ...SMIC, value: 1_260, source: SOURCE, basedOn: 2 }),
        feed({ ...SMIC, value: 1_270, source: SOURCE, basedOn: 2 }, other),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await read()).number).toBe(3);
    });

    it('take a value of several amounts', async () => {
      const { status } = await feed({
        parameter: 'hiring-aid',
        validFrom: UNKNOWN,
        value: { ...AID, large: null },
        source: SOURCE,
        basedOn: 3,
      });
      expect(status).toBe(201);
      const query = `birthDate=2007-05-18&start=${START}&end=${addDays(START, 300)}&level=5&headcount=300`;
      const { employer } = (await (await fetch(`${world.url}/api/law/apprentice-pay?${query}`)).json()) as {
        employer: { aidCents: number };
      };
      expect(employer.aidCents).toBe(0);
    });

    it('raise no offer for a value that no pay is compared with', async () => {
      const versions = () => world.query('select id, version from offer order by id');
      const before = await versions();
      const { body } = await feed({ parameter: 'monthly-ceiling', validFrom: UNKNOWN, value: 4_200, source: SOURCE, basedOn: 4 });
      expect(body.number).toBe(5);
      expect(await versions()).toEqual(before);
    });

    it('are marked as fed beside the rates of an allowance, those of the release are not', async () => {
      const row = { parameter: 'allowance-hour', validFrom: UNKNOWN, value: 470, source: SOURCE, basedOn: 5 };
      expect((await feed(row)).status).toBe(201);
      const query = `from=${addDays(UNKNOWN, -60)}&to=${addDays(UNKNOWN, 60)}`;
      const answer = (await (await fetch(`${world.url}/api/law/internship-allowance?${query}`)).json()) as {
        rates: { validFrom: string; fedAt: string | null }[];
      };
      expect(answer.rates.map(({ fedAt }) => typeof fedAt)).toEqual(['object', 'string']);
    });
  });
