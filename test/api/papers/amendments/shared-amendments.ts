import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { agreementCast, seatOf, signatoriesOf, signatureToken, signedAgreement } from '../../../support/builders/agreements.js';
import { Amendments } from '../../../support/builders/amendments.js';
import { seatsOfContract, signedContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import { type Client, must } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const REMARK = 'Combien par heure\u00a0?';

const PAPERS = [
  {
    type: 'agreement',
    folder: 'conventions',
    ...{ hostFirst: 'agreement.host-first', notSigned: 'amendment.not-signed' },
    ...{ backLetter: 'agreement-changes', backSays: {} },
    // Ends the place.
    over: `update placement set state = 'completed' where id = (select placement_id from agreement where id = $1)`,
    ...{ motives: ['pay'], nothing: {}, content: { allowance: { cents: 100, unit: 'hour' } }, closed: 'activities' },
    unlawful: {
      motives: ['timetable'],
      content: { timetable: { days: [...Array(5).fill([{ from: 480, to: 1_140 }]), [], []], interruptions: [], worksHolidays: false } },
    },
  },
  {
    type: 'contract',
    folder: 'contrats',
    ...{ hostFirst: 'contract.employer-first', notSigned: 'contract-amendment.not-signed' },
    ...{ backLetter: 'contract-amendment-fill', backSays: { reader: 'host', remark: REMARK } },
    over: `update contract set state = 'refused' where id = $1`,
    ...{ motives: ['hours'], nothing: { weeklyMinutes: 2_100 }, content: { weeklyMinutes: 2_040 }, closed: 'masterName' },
    unlawful: { motives: ['pay'], content: { pay: [{ from: dayIn(30), percent: 1, base: 'smic' }] } },
  },
] as const;

/** Tests that amendments of all kinds of paper share. */
export const sharedAmendments: WorldTests = (given) =>
  describe.each(PAPERS)('amendments of any paper, of the type $type', ({ type, motives, content, ...kind }) => {
    let world: World;
    let amendments: Amendments;
    let id: string;

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      const cast = await agreementCast(people);
      const student = await people.student(cast.classId);
      const signed = await (type === 'agreement' ? signedAgreement : signedContract)(world, cast, student);
      amendments = new Amendments(world, type, signed);
    });

    const bell = async ({ client }: { client: Client } = amendments.paper.company) =>
      (await must(client.get<{ kind: string; count: number; path: string }[]>('/api/account/news/waiting')))
        .filter((one) => one.kind === `${type}sToAmend`)
        .map(({ count, path }) => [count, path]);
    const papers = async () =>
      (await must(amendments.paper.company.client.get<{ counts: { papers: number } }>('/api/account/me'))).counts.papers;
    /** Returns the number and states of unfinished amendments in both sides' lists and on the office's home page. */
    const underWay = async () => {
      const steps = await must(
        amendments.paper.office.client.get<{ step: string; count: number; late: number }[]>(`/api/school-${type}s/steps`),
      );
      const home = steps.filter(({ step }) => step === 'amending').map(({ count, late }) => [count, late]);
      const [school, company] = [await amendments.listed('school-'), await amendments.listed('company/')];
      expect(company).toEqual(school);
      return { listed: school, home };
    };
    const listedAs = (state: string) => ({ listed: [[amendments.paper.id, state]], home: [[1, 0]] });

    it('are one at a time, of a signed paper, for known motives and a day of it, in words without markup', async () => {
      const ask = (asked: readonly string[], changes: object = {}) => amendments.bySchool('', { ...amendments.input(asked), ...changes });
      expect(await ask(['health'])).toMatchObject({ status: 400, body: { errors: [{ path: 'motives' }] } });
      expect((await ask([])).status).toBe(400);
      expect(await ask(motives, { effectiveOn: dayIn(4_000) })).toMatchObject({ status: 400, body: { errors: [{ path: 'effectiveOn' }] } });
      const markup = { reason: '<script>alert(1)</script>' };
      expect(await ask(motives, markup)).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
      const words = { reason: `'); drop table amendment; -- {{lycee}} \${1+1}` };
      const results = await Promise.all(Array.from({ length: 4 }, () => ask(motives, words)));
      expect(results.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
      id = results.find(({ status }) => status === 201)?.body.id ?? '';
      expect((await amendments.seen()).possibleMotives).toEqual([]);
      expect((await amendments.link('lookup', { token: randomBytes(32).toString('base64url') })).status).toBe(404);
      const paper = await must(amendments.paper.office.client.get(`/api/school-${type}s/${amendments.paper.id}/amendments/${id}/paper`));
      expect(JSON.stringify(paper)).toContain(`drop table amendment; -- {{lycee}} \${1+1}`);
      // Unfinished amendments have a list of their own; the company is reminded while it has to act.
      expect(await underWay()).toEqual(listedAs('draft'));
      expect(await bell()).toEqual([[1, `/entreprise/${kind.folder}?etape=amending`]]);
      expect(await bell(await given().people.company())).toEqual([]);
    });

    it('are filled by the host first, sent back in words, corrected by the school; nothing is signed that changes nothing', async () => {
      expect(await amendments.fillSchool(id)).toMatchObject({ status: 409, body: { code: kind.hostFirst } });
      expect(await amendments.fillHost(id, { [kind.closed]: 'Autre chose.' })).toMatchObject({
        status: 400,
        body: { errors: [{ path: `content.${kind.closed}`, code: 'amendment.field-closed' }] },
      });
      const before = await papers();
      await must(amendments.fillHost(id, kind.nothing));
      expect(await underWay()).toEqual(listedAs('company_done'));
      expect([await bell(), await papers()]).toEqual([[], before - 1]);
      expect(await amendments.fillHost(id, content)).toMatchObject({ status: 409, body: { code: 'amendment.part-done' } });
      expect(await amendments.fillSchool(id)).toMatchObject({ status: 409, body: { code: 'amendment.nothing-changes' } });
      await must(amendments.bySchool(`/${id}/remark`, { remark: REMARK }));
      expect(await amendments.one(id)).toMatchObject({ state: 'draft', remark: REMARK });
      const [told] = await world.query<{ params: object }>(
        'select params from email where letter = $1 and entity_id = $2 order by created_at desc, id desc limit 1',
        [kind.backLetter, amendments.paper.id],
      );
      expect(told?.params).toMatchObject(kind.backSays);
      await must(amendments.fillHost(id, content));
      await must(amendments.fillSchool(id));
      await must(amendments.bySchool(`/${id}/part/correction`));
      expect(await amendments.one(id)).toMatchObject({ state: 'company_done', isWritable: true });
      await must(amendments.fillSchool(id));
      await must(amendments.open(id));
      expect(await underWay()).toEqual(listedAs('ready_to_sign'));
      expect(await bell()).toHaveLength(1);
    });

    it('withdrawn while they are signed, take their links with them; those of the paper still work', async () => {
      const seats = type === 'agreement' ? signatoriesOf : seatsOfContract;
      const first = await signatureToken(world, seatOf(await seats(world, amendments.paper.id), 'host'));
      const token = await signatureToken(world, seatOf(await amendments.seats(id), 'host'));
      for (let times = 0; times < 2; times += 1) await must(amendments.bySchool(`/${id}/withdrawal`, { reason: 'Tout reste.' }));
      const look = (link: string) => world.client().post<{ amendment: number | null }>('/api/signature-links/lookup', { token: link });
      expect((await look(token)).status).toBe(404);
      expect(await look(first)).toMatchObject({ status: 200, body: { amendment: null } });
      expect((await amendments.one(id)).state).toBe('withdrawn');
      expect(await underWay()).toEqual({ listed: [], home: [] });
      expect(await bell()).toEqual([]);
    });

    it('that would break the law are refused, which is computed again on what they change; a paper that is over takes none', async () => {
      const { unlawful } = kind;
      const again = await amendments.begin(unlawful.motives);
      await must(amendments.fillHost(again, unlawful.content));
      await must(amendments.fillSchool(again));
      const at = `/api/school-${type}s/${amendments.paper.id}/amendments/${again}/findings`;
      const findings = await must(amendments.paper.office.client.get<{ level: string }[]>(at));
      expect(findings.map(({ level }) => level)).toContain('refused');
      expect(await amendments.open(again)).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });
      await must(amendments.bySchool(`/${again}/withdrawal`, { reason: 'Non.' }));
      await world.query(kind.over, [amendments.paper.id]);
      expect(await amendments.bySchool('', amendments.input(motives))).toMatchObject({ status: 409, body: { code: kind.notSigned } });
    });
  });
