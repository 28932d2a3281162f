import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_CONFIRMATIONS, type SignatoryRole } from '@seve/domain';
import {
  type Agreed,
  agreementCast,
  agreementToSign,
  type Seated,
  seatOf,
  signatoriesOf,
  signatoriesOfAmendment,
  signatureKey,
  signatureToken,
  signedByAll,
} from '../../../support/builders/agreements.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import { fileScan } from '../../../support/scanned.js';
import type { World } from '../../../support/world.js';

interface Amended {
  amendments: { id: string; number: number; state: string; version: number; objectionEffect: string | null }[];
  consolidated: { field: string }[];
}

/** Amendments of a running place, whose papers the school files as scans. */
export const objectedAmendments: WorldTests = (given) =>
  describe('an objection to a filed amendment, or to the agreement below it', () => {
    let world: World;
    let agreed: Agreed;
    const [startOn, endOn] = [dayIn(-10), dayIn(46)];
    const REASON = 'Personne ici n’a signé ce papier.';

    const at = (rest: string) => `/api/school-agreements/${agreed.id}${rest}`;
    const post = async <Body = Refusal>(rest: string, body: object = {}) => {
      const { status, body: answer } = await agreed.office.client.post<Body & Refusal>(at(rest), body);
      if (status >= 300) throw new Error(`${rest} is answered ${status} ${JSON.stringify(answer)}`);
      return answer;
    };
    const seen = async () => (await agreed.office.client.get<Amended>(at('/amendments'))).body;
    const one = async (id: string) =>
      found(
        (await seen()).amendments.find((view) => view.id === id),
        'the amendment',
      );
    const outForSignature = async (motive: string, part: object) => {
      const { id } = await post<{ id: string }>('/amendments', { motives: [motive], reason: 'Un changement.', effectiveOn: dayIn(0) });
      const { version } = await one(id);
      const saved = await agreed.office.client.put(at(`/amendments/${id}/part`), { version, content: {}, effectiveOn: dayIn(0), ...part });
      expect(saved).toMatchObject({ status: 204 });
      await post(`/amendments/${id}/part/completion`);
      const words = 'Vérifié avec l’entreprise.';
      await post(`/amendments/${id}/signatures`, { confirmations: AGREEMENT_CONFIRMATIONS.map((warning) => ({ id: warning, words })) });
      return id;
    };
    const newReferent = () => ({
      content: { referentName: 'Paul Vidal', referentEmail: `referent.${randomBytes(4).toString('hex')}@lycee.example` },
    });
    /** Files all signatures by paper, that of the school last. */
    const filed = async (seatsNow: () => Promise<Seated[]>) => {
      for (const isSchool of [false, true]) {
        const seats = (await seatsNow()).filter(({ role }) => (role === 'school') === isSchool);
        const [row] = await world.query<{ versionId: string }>('select version_id as "versionId" from signatory where id = $1', [
          seats[0]?.id,
        ]);
        const carried = { versionId: row?.versionId ?? '', signatoryIds: seats.map(({ id }) => id) };
        await fileScan(agreed.office.client, { paper: at(''), ...carried });
      }
    };
    const object = async (seats: readonly Seated[], role: SignatoryRole = 'host') => {
      const key = await signatureKey(world, seatOf(seats, role));
      expect(await world.client().post('/api/signature-links/objection', { ...key, reason: REASON })).toMatchObject({ status: 204 });
    };
    const placement = async () => {
      const [row] = await world.query(
        `select placement.state, start_on::text as "startOn", end_on::text as "endOn" from placement
         join agreement on agreement.placement_id = placement.id where agreement.id = $1`,
        [agreed.id],
      );
      return row;
    };
    const told = (reader: string) =>
      world.query<{ effect: string | null; fell: number }>(
        `select params ->> 'effect' as effect, (params ->> 'fell')::int as fell from email
         where letter = 'paper-objected' and params ->> 'reader' = $1 and entity_id = $2 order by created_at, id`,
        [reader, agreed.id],
      );

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      await people.coordinator();
      const cast = await agreementCast(people);
      ({ agreed } = await agreementToSign(world, cast, await people.student(cast.classId)));
      await filed(() => signatoriesOf(world, agreed.id));
      await world.query(
        `update placement set state = 'active', start_on = $2, end_on = $3 where id = (select placement_id from agreement where id = $1)`,
        [agreed.id, startOn, endOn],
      );
      await world.query('update agreement set validated = validated || $2::jsonb where id = $1', [
        agreed.id,
        JSON.stringify({ startOn, endOn }),
      ]);
    });

    it('gives days and state of the place back where nothing depends on them', async () => {
      const id = await outForSignature('early_end', { earlyEndReason: 'ended_by_host' });
      await filed(() => signatoriesOfAmendment(world, id));
      expect(await placement()).toEqual({ state: 'ended_early', startOn, endOn: dayIn(0) });
      await object(await signatoriesOfAmendment(world, id));
      expect(await placement()).toEqual({ state: 'active', startOn, endOn });
      expect(await one(id)).toMatchObject({ state: 'refused', objectionEffect: 'undone' });
      const [move] = await world.query(
        `select act, from_state as "from", actor_role as by from state_change join agreement on agreement.placement_id = entity_id
         where agreement.id = $1 and to_state = 'active' order by state_change.created_at desc limit 1`,
        [agreed.id],
      );
      expect(move).toEqual({ act: 'take_back', from: 'ended_early', by: 'system' });
      expect((await told('school')).at(-1)).toEqual({ effect: 'undone', fell: 0 });
    });

    it('leaves what a later amendment builds on, and tells school and coordination what to do', async () => {
      const first = await outForSignature('teacher', newReferent());
      await filed(() => signatoriesOfAmendment(world, first));
      const later = await outForSignature('teacher', newReferent());
      await signedByAll(world, () => signatoriesOfAmendment(world, later));
      await object(await signatoriesOfAmendment(world, first));
      expect(await one(first)).toMatchObject({ state: 'refused', objectionEffect: 'stays_later_amendment' });
      expect(await one(later)).toMatchObject({ state: 'signed', objectionEffect: null });
      for (const reader of ['school', 'coordinator'])
        expect((await told(reader)).at(-1)).toEqual({ effect: 'stays_later_amendment', fell: 0 });
    });

    it('to the agreement makes its signed amendments void: their links end, and nothing counts any more', async () => {
      const held = found(
        (await seen()).amendments.find(({ state }) => state === 'signed'),
        'a signed amendment',
      );
      const seats = await signatoriesOfAmendment(world, held.id);
      const token = await signatureToken(world, seatOf(seats, 'tutor'));
      const looks = () => world.client().post('/api/signature-links/lookup', { token });
      expect((await looks()).status).toBe(200);
      await object(await signatoriesOf(world, agreed.id));
      expect(await one(held.id)).toMatchObject({ state: 'refused', objectionEffect: 'fell_with_paper' });
      expect((await seen()).consolidated).toEqual([]);
      const [version] = await world.query('select void_reason as reason from paper_version where amendment_id = $1', [held.id]);
      expect(version).toEqual({ reason: REASON });
      expect((await looks()).status).toBe(404);
      expect((await told('school')).at(-1)).toEqual({ effect: null, fell: 1 });
      expect((await agreed.office.client.get<{ state: string }>(at(''))).body.state).toBe('changes_requested');
    });
  });
