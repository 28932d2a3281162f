import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, signedAgreement } from '../../../support/builders/agreements.js';
import { Amendments } from '../../../support/builders/amendments.js';
import { signedContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import { type Client, must } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Page {
  items: { id: string; amendmentState: string | null }[];
  counts: { step: string; count: number }[];
}
const PAPERS = [
  { type: 'agreement', motives: ['tutor'], content: { tutorName: 'Paul Mercier', tutorEmail: 'paul@amidon.example' } },
  { type: 'contract', motives: ['hours'], content: { weeklyMinutes: 2_040, isHazardous: false, hazards: [] } },
] as const;

/** Their papers stand in the lists of what was signed long ago: without a list of their own nobody would find them. */
export const amendingLists: WorldTests = (given) =>
  describe.each(PAPERS)('amendments under way, of the type $type', ({ type, motives, content }) => {
    let world: World;
    let cast: AgreementCast;
    let amendments: Amendments;
    let id: string;
    let amendmentId: string;
    const ofSchool = `/api/school-${type}s`;
    const ofCompany = `/api/company/${type}s`;

    beforeAll(async () => {
      ({ world } = given());
      const { people } = given();
      cast = await agreementCast(people);
      const student = await people.student(cast.classId);
      const signed = await (type === 'agreement' ? signedAgreement : signedContract)(world, cast, student);
      ({ id } = signed);
      amendments = new Amendments(world, type, signed);
      amendmentId = await amendments.begin(motives);
    });

    const listed = async (client: Client, base: string) => {
      const { items, counts } = await must(client.get<Page>(`${base}?step=amending&limit=20`));
      expect(counts.find(({ step }) => step === 'amending')?.count).toBe(items.length);
      return items.map((line) => [line.id, line.amendmentState]);
    };
    const bell = async ({ client }: { client: Client } = cast.company) =>
      (await must(client.get<{ kind: string; count: number; path: string }[]>('/api/account/news/waiting')))
        .filter((one) => one.kind === `${type}sToAmend`)
        .map(({ count, path }) => [count, path]);
    const papers = async () => (await must(cast.company.client.get<{ counts: { papers: number } }>('/api/account/me'))).counts.papers;
    const home = async () =>
      (await must(cast.office.client.get<{ step: string; count: number; late: number }[]>(`${ofSchool}/steps`))).filter(
        ({ step }) => step === 'amending',
      );
    it('are a list of their own for both sides, with what they wait for; the company alone is told as long as it is its turn', async () => {
      for (const [client, base] of [
        [cast.office.client, ofSchool],
        [cast.company.client, ofCompany],
      ] as const)
        expect(await listed(client, base)).toEqual([[id, 'draft']]);
      expect(await bell()).toEqual([[1, `/entreprise/${type === 'agreement' ? 'conventions' : 'contrats'}?etape=amending`]]);
      expect(await bell(await given().people.company())).toEqual([]);
      expect(await home()).toEqual([{ step: 'amending', count: 1, late: 0 }]);
      const before = await papers();

      await must(amendments.fillHost(amendmentId, content));
      expect(await listed(cast.office.client, ofSchool)).toEqual([[id, 'company_done']]);
      expect(await bell()).toEqual([]);
      expect(await papers()).toBe(before - 1);
    });

    it('wait for the signature of the company, and stay until nothing is left to do', async () => {
      await must(amendments.fillSchool(amendmentId));
      await must(amendments.open(amendmentId));
      expect(await listed(cast.company.client, ofCompany)).toEqual([[id, 'ready_to_sign']]);
      expect((await bell()).map(([count]) => count)).toEqual([1]);
      if (type === 'agreement') {
        await must(amendments.bySchool(`/${amendmentId}/withdrawal`, { reason: 'Rien ne change.' }));
      } else {
        await amendments.signedByAll(amendmentId);
        expect(await listed(cast.office.client, ofSchool)).toEqual([[id, 'signed']]);
        expect((await bell()).map(([count]) => count)).toEqual([1]);
        await must(amendments.byHost(`/${amendmentId}/filing`, { on: dayIn(0) }));
      }
      expect(await listed(cast.office.client, ofSchool)).toEqual([]);
      expect(await bell()).toEqual([]);
      expect(await home()).toEqual([]);
    });
  });
