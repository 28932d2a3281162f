import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Agreed, type AgreementCast, agreementCast, begunAgreement, hostPart } from '../../../support/builders/agreements.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { People, Student } from '../../../support/builders/people.js';
import { siretOf } from '../../../support/builders/siret.js';
import { found } from '../../../support/found.js';
import { tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface View extends Refusal {
  asked: string[];
  headcountOn: string | null;
  hostSiret: string | null;
  host: { version: number; missing: string[]; content: Record<string, unknown> };
}
interface Answer {
  question: string;
  words: string | null;
  source: string | null;
  isOpen: boolean;
}
interface Finding {
  guard: string;
  level: string;
  reason: { sentence: string };
}

const { notKnown: _none, liabilityInsurer: _insurer, liabilityPolicy: _policy, ...SILENT } = hostPart();

export const hostAnswers: WorldTests = (given) =>
  describe('what a host is asked of itself', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    let count = 0;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const begun = async (): Promise<Agreed> => begunAgreement(world, cast, await people.student(cast.classId));
    const byCompany = async ({ company, id }: Agreed) => (await company.client.get<View>(`/api/company/agreements/${id}`)).body;
    const fill = async (agreed: Agreed, content: object) => {
      const { version } = (await byCompany(agreed)).host;
      return agreed.company.client.put<View>(`/api/company/agreements/${agreed.id}/part`, { version, content: { ...SILENT, ...content } });
    };
    const complete = ({ company, id }: Agreed) => company.client.post<View>(`/api/company/agreements/${id}/part/completion`);
    const answersOf = async (id: string) => (await cast.office.client.get<Answer[]>(`/api/school-agreements/${id}/host-answers`)).body;
    const note = (id: string, body: object) => cast.office.client.put<View>(`/api/school-agreements/${id}/host-answers`, body);
    const quotaOf = async (id: string) =>
      (await cast.office.client.get<Finding[]>(`/api/school-agreements/${id}/findings`)).body.filter(({ guard }) => guard === 'quota');

    /** A place declared by its student with this SIRET, confirmed by the link of its host with these answers. */
    async function confirmed(answers: object, { hostNumber, contactEmail }: { hostNumber?: string; contactEmail?: string } = {}) {
      count += 1;
      const student: Student = await people.student(cast.classId);
      const email = contactEmail ?? `accueil.${count}@scierie.example`;
      const days = { startOn: dayIn(30), endOn: dayIn(60), weeklyMinutes: 2_100, hazards: [] };
      const place = { hostName: 'Scierie de la Noye', hostNumber, contactEmail: email, kind: 'internship', ...days };
      const { body } = await student.client.post<{ id: string }>('/api/student/declared-places', place);
      const token = await tokenFrom(world, 'place-asked', email);
      const answer = () => world.client().post<View>('/api/place-links/confirmation', { token, answers });
      return { placementId: body.id, token, email, answer };
    }
    const agreementOf = async (placementId: string): Promise<string> => {
      const [row] = await world.query<{ id: string }>('select id from agreement where placement_id = $1', [placementId]);
      return found(row, 'the agreement of the place').id;
    };
    const hostPartOf = async (id: string) => {
      const [row] = await world.query<{ content: Record<string, unknown> }>(
        `select content from agreement_part where agreement_id = $1 and party = 'host'`,
        [id],
      );
      return found(row, 'the part of the host').content;
    };

    it('is complete once answered or said not to be known; kept with the site, it fills the next paper', async () => {
      const first = await begun();
      expect(await byCompany(first)).toMatchObject({ asked: ['headcount', 'insurer'], headcountOn: null });
      const wrong = await fill(first, { headcount: -1 });
      expect(wrong.body.errors).toMatchObject([{ path: 'content.headcount' }]);
      await fill(first, { liabilityInsurer: 'Mutuelle', liabilityPolicy: 'RC 1' });
      expect((await complete(first)).body.errors).toMatchObject([{ path: 'content.headcount' }]);
      await fill(first, { liabilityInsurer: 'Mutuelle', liabilityPolicy: 'RC 1', headcount: 12, headcountMean: 1_150 });
      expect((await complete(first)).status).toBe(204);
      expect(await answersOf(first.id)).toMatchObject([
        { question: 'headcount', words: '12', source: 'account', isOpen: false },
        { question: 'insurer', words: 'Mutuelle, RC 1', source: 'account' },
      ]);
      expect(await quotaOf(first.id)).toMatchObject([
        { level: 'told', reason: { sentence: expect.stringContaining('donné par l’accueil') } },
      ]);
      expect((await note(first.id, { headcount: 9_000 })).body.errors).toMatchObject([{ path: 'headcount', code: 'host.answered' }]);

      const next = await begun();
      expect((await byCompany(next)).host.content).toMatchObject({ headcount: 12, headcountMean: 1_150, liabilityInsurer: 'Mutuelle' });
    });

    it('is not asked where the company has given it, and never the headcount is shown to a student', async () => {
      const agreed = await begun();
      await world.query(`update company set headcount = 40, headcount_on = '2026-03-02' where id = $1`, [agreed.company.companyId]);
      expect(await byCompany(agreed)).toMatchObject({ asked: ['insurer'], headcountOn: '2026-03-02' });
      await fill(agreed, { notKnown: ['insurer'], headcount: 9_000 });
      expect((await complete(agreed)).status).toBe(204);
      const [{ level, reason } = { level: '', reason: { sentence: '' } }] = await quotaOf(agreed.id);
      expect([level, reason.sentence.replaceAll('\u00a0', ' ')]).toEqual(['told', expect.stringContaining('effectif de 40')]);
      const own = await agreed.student.client.get<View>(`/api/student/agreements/${agreed.id}`);
      expect(own.body.host.content).not.toHaveProperty('headcount');
      await world.query(`update company set headcount = null, headcount_on = null where id = $1`, [agreed.company.companyId]);
    });

    it('by the link of a declared place fills its agreement, and changes neither the place nor what others have said', async () => {
      const siret = siretOf('77000001', '0001');
      const { placementId, answer } = await confirmed({ siret, headcount: 8, liabilityInsurer: 'Mutuelle', liabilityPolicy: 'RC 2' });
      expect((await answer()).status).toBe(200);
      const id = await agreementOf(placementId);
      expect(await hostPartOf(id)).toMatchObject({ siret, headcount: 8, liabilityInsurer: 'Mutuelle', liabilityPolicy: 'RC 2' });
      expect(await world.query('select host_siret, host_siren, company_site_id from placement where id = $1', [placementId])).toEqual([
        { host_siret: null, host_siren: null, company_site_id: null },
      ]);
      expect(await quotaOf(id)).toMatchObject([{ level: 'told', reason: { sentence: expect.stringContaining('par un lien') } }]);
      const edits = await world.query(
        `select fields, via from state_change where entity_id = $1 and act = 'edit' and 'headcount' = any(fields)`,
        [placementId],
      );
      expect(edits).toEqual([{ fields: ['siret', 'headcount', 'insurer'], via: 'link' }]);
      // The SIRET of a verified company, said by a link: its site and page stay as they are.
      const [site] = await world.query<{ id: string; siret: string }>(
        'select id, siret from company_site where company_id = $1 order by id limit 1',
        [cast.company.companyId],
      );
      const other = await confirmed({ siret: found(site, 'the site').siret, headcount: 9_000 });
      expect((await other.answer()).status).toBe(200);
      expect(await world.query('select company_site_id from placement where id = $1', [other.placementId])).toEqual([
        { company_site_id: null },
      ]);
      expect(await world.query('select headcount from company where id = $1', [cast.company.companyId])).toEqual([{ headcount: null }]);
      expect(await world.query('select 1 from host_answer where company_site_id = $1 and source <> $2', [site?.id, 'account'])).toEqual([]);
    });

    it('refuses a SIRET of another company than the declared one, or with a wrong digit, and names the field', async () => {
      const declared = siretOf('77000002', '0001');
      const { answer } = await confirmed({ siret: siretOf('77000003', '0001') }, { hostNumber: declared.slice(0, 9) });
      expect((await answer()).body.errors).toMatchObject([{ path: 'answers.siret', code: 'host.siret-of-other' }]);
      const wrong = await confirmed({ siret: '12345678901234' });
      expect((await wrong.answer()).body.errors).toMatchObject([{ path: 'answers.siret', code: 'field.siret-key' }]);
    });

    it('fills the next paper of the same mailbox about the same SIRET, and of no other mailbox', async () => {
      const hostNumber = siretOf('77000004', '0001');
      const first = await confirmed({ headcount: 5 }, { hostNumber });
      await first.answer();
      const same = await confirmed({}, { hostNumber, contactEmail: first.email });
      await same.answer();
      expect(await hostPartOf(await agreementOf(same.placementId))).toMatchObject({ headcount: 5 });
      const other = await confirmed({}, { hostNumber });
      await other.answer();
      expect(await hostPartOf(await agreementOf(other.placementId))).not.toHaveProperty('headcount');
    });

    it('that it does not know asks nothing of the school, which may note what it has seen', async () => {
      const { placementId, answer } = await confirmed({ notKnown: ['siret', 'headcount'] });
      await answer();
      const id = await agreementOf(placementId);
      expect(await quotaOf(id)).toMatchObject([
        { level: 'told', reason: { sentence: expect.stringContaining('ne connaît pas son SIREN') } },
      ]);
      expect(await answersOf(id)).toMatchObject([
        { question: 'siret', words: null, source: 'link', isOpen: true },
        { question: 'headcount', words: null, source: 'link', isOpen: true },
        { question: 'insurer', words: null, source: null, isOpen: true },
      ]);
      expect((await note(id, { siret: siretOf('77000005', '0001'), headcount: 6 })).status).toBe(200);
      expect(await quotaOf(id)).toMatchObject([
        { level: 'told', reason: { sentence: expect.stringContaining('noté par l’établissement') } },
      ]);
      expect((await note(id, { headcount: 7 })).status).toBe(200);
      expect((await answersOf(id))[1]).toMatchObject({ words: '7', source: 'school', isOpen: true });
    });

    it('is forgotten with a mailbox that was not that of the host', async () => {
      const { placementId, token, answer } = await confirmed({ headcount: 5 });
      await world.query(
        `insert into host_answer (id, placement_id, question, answer, source) values (gen_random_uuid(), $1, 'headcount', '{"monthEnd": 5}', 'link')`,
        [placementId],
      );
      expect((await world.client().post('/api/place-links/wrong-person', { token })).status).toBe(204);
      expect(await world.query('select 1 from host_answer where placement_id = $1', [placementId])).toEqual([]);
      expect((await answer()).status).toBe(404);
    });
  });
