import { beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_CONFIRMATIONS } from '@seve/domain';
import { type AgreementCast, agreementCast, signedAgreement, signedByAll } from '../../../support/builders/agreements.js';
import { must, seatsOfContractAmendment, signedContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Client } from '../../../support/client.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Page {
  items: { id: string; amendmentState: string | null }[];
  counts: { step: string; count: number }[];
}
interface Amendment {
  id: string;
  version: number;
}

const confirmations = AGREEMENT_CONFIRMATIONS.map((warning) => ({ id: warning, words: 'Vérifié avec l’entreprise.' }));
const PAPERS = [
  { paper: 'agreements', motives: ['tutor'], content: { tutorName: 'Paul Mercier', tutorEmail: 'paul@amidon.example' } },
  { paper: 'contracts', motives: ['hours'], content: { weeklyMinutes: 2_040, isHazardous: false, hazards: [] } },
] as const;

/** Their papers stand in the lists of what was signed long ago: without a list of their own nobody would find them. */
export const amendingLists: WorldTests = (given) =>
  describe.each(PAPERS)('amendments of $paper under way', ({ paper, motives, content }) => {
    let world: World;
    let cast: AgreementCast;
    let id: string;
    let amendmentId: string;
    const ofSchool = `/api/school-${paper}`;
    const ofCompany = `/api/company/${paper}`;
    const kind = `${paper}ToAmend`;

    beforeAll(async () => {
      ({ world } = given());
      const { people } = given();
      cast = await agreementCast(people);
      const student = await people.student(cast.classId);
      ({ id } = await (paper === 'agreements' ? signedAgreement(world, cast, student) : signedContract(world, cast, student)));
      const input = { motives, reason: 'Le poste évolue.', effectiveOn: dayIn(45) };
      amendmentId = (await must(cast.office.client.post<{ id: string }>(`${ofSchool}/${id}/amendments`, input))).id;
    });

    const listed = async (client: Client, base: string) => {
      const { items, counts } = await must(client.get<Page>(`${base}?step=amending&limit=20`));
      expect(counts.find(({ step }) => step === 'amending')?.count).toBe(items.length);
      return items.map((line) => [line.id, line.amendmentState]);
    };
    const bell = async ({ client }: { client: Client } = cast.company) =>
      (await must(client.get<{ kind: string; count: number; path: string }[]>('/api/account/news/waiting')))
        .filter((one) => one.kind === kind)
        .map(({ count, path }) => [count, path]);
    const papers = async () => (await must(cast.company.client.get<{ counts: { papers: number } }>('/api/account/me'))).counts.papers;
    const home = async () =>
      (await must(cast.office.client.get<{ step: string; count: number; late: number }[]>(`${ofSchool}/steps`))).filter(
        ({ step }) => step === 'amending',
      );
    const versionOf = async (client: Client, base: string) => {
      const { amendments } = await must(client.get<{ amendments: Amendment[] }>(`${base}/${id}/amendments`));
      return found(
        amendments.find((one) => one.id === amendmentId),
        'the amendment',
      ).version;
    };
    const act = (client: Client, base: string, rest: string, body?: object) =>
      must(client.post(`${base}/${id}/amendments/${amendmentId}${rest}`, body));

    it('are a list of their own for both sides, with what they wait for; the company alone is told as long as it is its turn', async () => {
      for (const [client, base] of [
        [cast.office.client, ofSchool],
        [cast.company.client, ofCompany],
      ] as const)
        expect(await listed(client, base)).toEqual([[id, 'draft']]);
      expect(await bell()).toEqual([[1, `/entreprise/${paper === 'agreements' ? 'conventions' : 'contrats'}?etape=amending`]]);
      expect(await bell(await given().people.company())).toEqual([]);
      expect(await home()).toEqual([{ step: 'amending', count: 1, late: 0 }]);
      const before = await papers();

      const version = await versionOf(cast.company.client, ofCompany);
      await must(cast.company.client.put(`${ofCompany}/${id}/amendments/${amendmentId}/part`, { version, content }));
      await act(cast.company.client, ofCompany, '/part/completion');
      expect(await listed(cast.office.client, ofSchool)).toEqual([[id, 'company_done']]);
      expect(await bell()).toEqual([]);
      expect(await papers()).toBe(before - 1);
    });

    it('wait for the signature of the company, and stay until nothing is left to do', async () => {
      const version = await versionOf(cast.office.client, ofSchool);
      const part = { version, content: {}, effectiveOn: dayIn(45) };
      await must(cast.office.client.put(`${ofSchool}/${id}/amendments/${amendmentId}/part`, part));
      await act(cast.office.client, ofSchool, '/part/completion');
      await act(cast.office.client, ofSchool, '/signatures', paper === 'agreements' ? { confirmations } : undefined);
      expect(await listed(cast.company.client, ofCompany)).toEqual([[id, 'ready_to_sign']]);
      expect((await bell()).map(([count]) => count)).toEqual([1]);
      if (paper === 'agreements') {
        await act(cast.office.client, ofSchool, '/withdrawal', { reason: 'Rien ne change.' });
      } else {
        await signedByAll(world, () => seatsOfContractAmendment(world, amendmentId));
        expect(await listed(cast.office.client, ofSchool)).toEqual([[id, 'signed']]);
        expect((await bell()).map(([count]) => count)).toEqual([1]);
        await act(cast.company.client, ofCompany, '/filing', { on: dayIn(0) });
      }
      expect(await listed(cast.office.client, ofSchool)).toEqual([]);
      expect(await bell()).toEqual([]);
      expect(await home()).toEqual([]);
    });
  });
