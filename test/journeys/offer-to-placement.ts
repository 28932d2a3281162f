import { beforeAll, describe, expect, it } from '@jest/globals';
import { found } from '../support/found.js';
import type { WorldTests } from '../support/one-world.js';
import type { World } from '../support/world.js';

const LEA = 'lea@demo.example';
const MARC = 'marc@demo.example';
const NADIA = 'nadia@demo.example';

interface Offer {
  id: string;
  status: string;
  version: number;
  seatsLeft: number;
}
interface ApplicationView {
  id: string;
  status: string;
  offer: { id: string };
}
interface Listed<Item> {
  items: Item[];
}

/** The acts of one story, in order: each test goes on where the one before stopped. */
export const offerToPlacement: WorldTests = (stageOf) =>
  describe('from a published offer to a placement', () => {
    let world: World;
    let offerId: string;
    let applicationId: string;
    let begunAt: Date;
    let otherApplications: ApplicationView[];
    const client = async (key: string) => {
      const person = world.client();
      expect((await person.post('/api/demo/sign-in', { key })).status).toBe(204);
      return person;
    };

    beforeAll(async () => {
      world = stageOf().world;
      await world.addWorker().ready();
      await world.settled();
      const [now] = await world.query<{ now: Date }>('select now()');
      begunAt = found(now, 'the moment').now;
      const nadia = await client('teacher');
      for (const letter of ['application-teacher-copy', 'place-copies', 'interview-copies'])
        await nadia.put('/api/letter-preferences', { letter, frequency: 'now' });
      await world.settled();
    });

    it('demo data waits for nobody: nothing is written before somebody acts', () => {
      expect(world.mails().map(({ to, subject }) => ({ to, subject }))).toEqual([]);
    });

    it('a company publishes its draft in one act, through both states', async () => {
      const marc = await client('company');
      const { body } = await marc.get<Listed<Offer & { isWithdrawn: boolean }>>('/api/company/offers?status=draft');
      const draft = body.items.find(({ isWithdrawn }) => !isWithdrawn);
      expect(draft).toBeDefined();
      offerId = found(draft, 'draft').id;
      const published = await marc.post<Offer>(`/api/offers/${offerId}/publication`);
      expect({ status: published.status, offer: published.body.status }).toEqual({ status: 200, offer: 'published' });
      const history = await world.query<{ from: string | null; to: string }>(
        'select from_state as "from", to_state as "to" from state_change where entity_id = $1 order by created_at, id',
        [offerId],
      );
      expect(history.slice(-2)).toEqual([
        { from: 'draft', to: 'submitted' },
        { from: 'submitted', to: 'published' },
      ]);
      await world.settled();
    });

    it('the worker scores it, and the right student is written to, once', async () => {
      const lea = await client('student');
      const { body } =
        await lea.get<Listed<{ offer: { id: string }; studentScore: number; postScore: number; total: number }>>('/api/student/matches');
      const match = body.items.find((one) => one.offer.id === offerId);
      expect(match?.total).toBeGreaterThanOrEqual(5_500);
      const why = await lea.get<{ total: number; studentScore: number; postScore: number; criteria: { side: string; points: number }[] }>(
        `/api/student/matches/${offerId}`,
      );
      for (const side of ['student', 'post'] as const) {
        const points = why.body.criteria.filter((one) => one.side === side).reduce((sum, one) => sum + one.points, 0);
        expect(points).toBe(match?.[`${side}Score`]);
      }
      expect(world.mails(LEA).map((mail) => mail.subject)).toEqual([
        'Une offre vous convient\u00a0: Technicien / Technicienne de laboratoire en contrôle qualité',
      ]);
      expect(world.mails(LEA)[0]?.html).toContain(offerId);
    });

    it('the student applies once, and both sides have it in writing', async () => {
      const lea = await client('student');
      const sent = await lea.post<ApplicationView>('/api/applications', {
        offerId,
        motivation: 'Le contrôle des sucres m’intéresse depuis le lycée.',
      });
      expect({ status: sent.status, state: sent.body.status }).toEqual({ status: 201, state: 'submitted' });
      applicationId = sent.body.id;
      const again = await lea.post<{ code: string }>('/api/applications', { offerId, motivation: 'Encore moi.' });
      expect({ status: again.status, code: again.body.code }).toEqual({ status: 409, code: 'application.already-sent' });
      otherApplications = (await lea.get<Listed<ApplicationView>>('/api/applications')).body.items.filter(
        (one) => one.id !== applicationId && ['submitted', 'read', 'offered'].includes(one.status),
      );
      expect(otherApplications.length).toBeGreaterThan(0);
      await world.settled();
      expect(world.mails(MARC).filter((mail) => mail.text.includes('Léa Fontaine'))).toHaveLength(1);
      expect(world.mails(LEA)).toHaveLength(2);
      expect(world.mails(NADIA)).toHaveLength(1);
    });

    it('the company reads it and sees its own side of the score, nothing of where the student lives', async () => {
      const marc = await client('company');
      expect((await marc.post<ApplicationView>(`/api/applications/${applicationId}/reading`)).body.status).toBe('read');
      const { body } = await marc.get<{ student: object; criteria: { side: string }[] }>(`/api/applications/${applicationId}`);
      expect(body.criteria.every((one) => one.side === 'post')).toBe(true);
      expect(JSON.stringify(body)).not.toMatch(/birthDate|distance|limitKm|"studentScore"|"total"/);
      expect(JSON.stringify(body.student)).not.toMatch(/commune/i);
    });

    it('the company offers a place, and the student is written to', async () => {
      const marc = await client('company');
      const { body } = await marc.post<ApplicationView>(`/api/applications/${applicationId}/offering`, {
        message: 'Votre travail nous intéresse.',
      });
      expect(body.status).toBe('offered');
      await world.settled();
      expect(world.mails(LEA).at(-1)?.text).toContain('Votre travail nous intéresse.');
    });

    it('the student accepts: placed, the other applications end, the offer counts its seat', async () => {
      const lea = await client('student');
      const accepted = await lea.post<{ placementId: string }>(`/api/applications/${applicationId}/acceptance`);
      expect(accepted.status).toBe(200);
      const placements = await world.query<{ id: string }>('select id from placement where application_id = $1', [applicationId]);
      expect(placements).toEqual([{ id: accepted.body.placementId }]);
      const mine = (await lea.get<Listed<ApplicationView>>('/api/applications')).body.items;
      for (const other of otherApplications) expect(mine.find((one) => one.id === other.id)?.status).toBe('obsolete');
      await world.settled();
      expect(world.mails(MARC).at(-1)?.subject).toContain('Léa Fontaine');
      expect((await lea.get<Listed<unknown>>('/api/student/matches')).body.items).toEqual([]);
    });

    it('the teacher sees "placed"', async () => {
      const nadia = await client('teacher');
      const classes = await nadia.get<{ id: string }[]>('/api/classes');
      const table = await nadia.get<{
        students: { firstName: string; lastName: string; state: string; placement: { companyName: string } | null }[];
      }>(`/api/classes/${classes.body[0]?.id}`);
      const lea = table.body.students.find((one) => one.firstName === 'Léa' && one.lastName === 'Fontaine');
      expect(lea).toMatchObject({ state: 'placed', placement: { companyName: 'Amidonnerie du Santerre' } });
    });

    it('every letter of the story is in the mailboxes once', async () => {
      const ids = world.mails().map((mail) => mail.messageId);
      expect(new Set(ids).size).toBe(ids.length);
      const rows = await world.query<{ letter: string; to: string; state: string }>(
        `select letter, to_address as "to", state from email where to_address in ($1, $2, $3) and created_at > $4 order by created_at, letter`,
        [LEA, MARC, NADIA, begunAt],
      );
      // That a file was read waits for the digest of the next morning.
      const isTold = ({ letter, state }: { letter: string; state: string }) => state === (letter === 'application-read' ? 'held' : 'sent');
      expect(rows.filter((row) => !isTold(row))).toEqual([]);
      expect(rows.map((row) => `${row.letter} > ${row.to}`).sort()).toEqual(
        [
          `application-accepted > ${LEA}`,
          `application-accepted > ${MARC}`,
          `agreement-fill > ${MARC}`,
          `application-offered > ${LEA}`,
          `application-read > ${LEA}`,
          `application-received > ${MARC}`,
          `application-sent > ${LEA}`,
          `application-teacher-copy > ${NADIA}`,
          `application-teacher-copy > ${NADIA}`,
          `application-teacher-copy > ${NADIA}`,
          `candidates-digest > ${MARC}`,
          `match-digest > ${LEA}`,
          `offer-published > ${MARC}`,
        ].sort(),
      );
    });
  });
