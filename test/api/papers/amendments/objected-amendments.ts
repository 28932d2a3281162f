import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SignatoryRole } from '@seve/domain';
import {
  type Agreed,
  agreementCast,
  agreementToSign,
  type Seated,
  seatOf,
  signatoriesOf,
  signatureKey,
  signatureToken,
} from '../../../support/builders/agreements.js';
import { Amendments } from '../../../support/builders/amendments.js';
import { dayIn } from '../../../support/builders/days.js';
import { must } from '../../../support/client.js';
import { beforeCommit } from '../../../support/database/before-commit.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import { fileScan } from '../../../support/scanned.js';
import type { World } from '../../../support/world.js';
import { placementOf, runs } from './agreement-amendments.js';

/** Amendments of a running place, whose papers the school files as scans. */
export const objectedAmendments: WorldTests = (given) =>
  describe('an objection to a filed amendment, or to the agreement below it', () => {
    let world: World;
    let agreed: Agreed;
    let amendments: Amendments;
    const [startOn, endOn] = [dayIn(-10), dayIn(46)];
    const REASON = 'Personne ici n’a signé ce papier.';

    const outForSignature = (motive: string, part: object) => amendments.toSign([motive], {}, part);
    const newReferent = () => ({
      content: { referentName: 'Paul Vidal', referentEmail: `referent.${randomBytes(4).toString('hex')}@lycee.example` },
    });
    /** Files all signatures as scans, the school's last. */
    const filed = async (seatsNow: () => Promise<Seated[]>) => {
      for (const isSchool of [false, true]) {
        const seats = (await seatsNow()).filter(({ role }) => (role === 'school') === isSchool);
        const [row] = await world.query<{ versionId: string }>('select version_id as "versionId" from signatory where id = $1', [
          seats[0]?.id,
        ]);
        const carried = { versionId: row?.versionId ?? '', signatoryIds: seats.map(({ id }) => id) };
        await fileScan(agreed.office.client, { paper: `/api/school-agreements/${agreed.id}`, ...carried });
      }
    };
    const object = async (seats: readonly Seated[], role: SignatoryRole = 'host') => {
      const key = await signatureKey(world, seatOf(seats, role));
      expect(await world.client().post('/api/signature-links/objection', { ...key, reason: REASON })).toMatchObject({ status: 204 });
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
      amendments = new Amendments(world, 'agreement', agreed, dayIn(0));
      await filed(() => signatoriesOf(world, agreed.id));
      await runs(world, agreed);
    });

    it('gives days and state of the place back where nothing depends on them', async () => {
      const id = await outForSignature('early_end', { earlyEndReason: 'ended_by_host' });
      await filed(() => amendments.seats(id));
      expect(await placementOf(world, agreed)).toMatchObject({ state: 'ended_early', startOn, endOn: dayIn(0) });
      await object(await amendments.seats(id));
      expect(await placementOf(world, agreed)).toMatchObject({ state: 'active', startOn, endOn });
      expect(await amendments.one(id)).toMatchObject({ state: 'refused', objectionEffect: 'undone' });
      const [move] = await world.query(
        `select act, from_state as "from", actor_role as by from state_change join agreement on agreement.placement_id = entity_id
         where agreement.id = $1 and to_state = 'active' order by state_change.created_at desc limit 1`,
        [agreed.id],
      );
      expect(move).toEqual({ act: 'take_back', from: 'ended_early', by: 'system' });
      expect((await told('school')).at(-1)).toEqual({ effect: 'undone', fell: 0 });
    });

    it('sends no later amendment out whose paper still builds on what fell while it was written', async () => {
      const first = await outForSignature('teacher', newReferent());
      await filed(() => amendments.seats(first));
      const later = await amendments.begin(['teacher']);
      await must(amendments.fillSchool(later, newReferent()));
      const opened = await beforeCommit(world, {
        async hold(owner) {
          await owner.query(
            'select 1 from student join placement on student.id = student_id join agreement on placement.id = placement_id where agreement.id = $1 for update',
            [agreed.id],
          );
          await owner.query(`update amendment set state = 'refused' where id = $1`, [first]);
        },
        act: () => amendments.open(later),
      });
      expect(opened).toMatchObject({ status: 409, body: { code: 'agreement.moved' } });
      await must(amendments.bySchool(`/${later}/withdrawal`, { reason: REASON }));
    });

    it('leaves what a later amendment builds on, and tells school and coordination what to do', async () => {
      const first = await outForSignature('teacher', newReferent());
      await filed(() => amendments.seats(first));
      const later = await outForSignature('teacher', newReferent());
      await amendments.signedByAll(later);
      await object(await amendments.seats(first));
      expect(await amendments.one(first)).toMatchObject({ state: 'refused', objectionEffect: 'stays_later_amendment' });
      expect(await amendments.one(later)).toMatchObject({ state: 'signed', objectionEffect: null });
      for (const reader of ['school', 'coordinator'])
        expect((await told(reader)).at(-1)).toEqual({ effect: 'stays_later_amendment', fell: 0 });
    });

    it('to the agreement makes its signed amendments void: their links end, and nothing counts any more', async () => {
      const held = found(
        (await amendments.seen()).amendments.find(({ state }) => state === 'signed'),
        'a signed amendment',
      );
      const seats = await amendments.seats(held.id);
      const token = await signatureToken(world, seatOf(seats, 'tutor'));
      const looks = () => world.client().post('/api/signature-links/lookup', { token });
      expect((await looks()).status).toBe(200);
      await object(await signatoriesOf(world, agreed.id));
      expect(await amendments.one(held.id)).toMatchObject({ state: 'refused', objectionEffect: 'fell_with_paper' });
      expect((await amendments.seen()).consolidated).toEqual([]);
      const [version] = await world.query('select void_reason as reason from paper_version where amendment_id = $1', [held.id]);
      expect(version).toEqual({ reason: REASON });
      expect((await looks()).status).toBe(404);
      expect((await told('school')).at(-1)).toEqual({ effect: null, fell: 1 });
      expect((await agreed.office.client.get<{ state: string }>(`/api/school-agreements/${agreed.id}`)).body.state).toBe(
        'changes_requested',
      );
    });
  });
