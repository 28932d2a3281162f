import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  begunAgreement,
  openedForSignature,
  seatOf,
  signatoriesOf,
  signatureToken,
  signedAgreement,
  signedByAll,
  validatedAgreement,
} from '../../../support/builders/agreements.js';
import { Amendments } from '../../../support/builders/amendments.js';
import { bornYearsAgo, dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { People } from '../../../support/builders/people.js';
import { must } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';
import { placementOf, runs } from './agreement-amendments.js';

const words = 'Le laboratoire est fermé après une inondation.';

export const breaks: WorldTests = (given) =>
  describe('what cannot wait for the signatures of an amendment', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
      await people.coordinator();
    });

    const school = ({ id, office }: Agreed, act: string, body: object) =>
      office.client.post<Refusal>(`/api/school-agreements/${id}/placement/${act}`, body);
    const told = (name: string, entityId: string) =>
      world.query<{ reader: string; reason: string | null; student: string | null; to: string }>(
        `select params ->> 'reader' as reader, params ->> 'reason' as reason, params ->> 'studentName' as student, to_address as "to" from email
         where letter = $1 and entity_id = $2 order by 1`,
        [name, entityId],
      );
    const readersOf = async (name: string, entityId: string) => [...new Set((await told(name, entityId)).map(({ reader }) => reader))];

    /** Creates the agreement of a place that was applied for. */
    const accepted = async (): Promise<Agreed> => {
      const agreed = await validatedAgreement(await begunAgreement(world, cast, await people.student(cast.classId)));
      await openedForSignature(world, agreed);
      await signedByAll(world, () => signatoriesOf(world, agreed.id));
      return agreed;
    };

    it('is noted at once, and told to all parties and to the coordinators, who read neither name nor words', async () => {
      const agreed = await signedAgreement(world, cast, await people.student(cast.classId));
      await runs(world, agreed);
      // The school corrects the tutor's address that the host typed.
      const corrected = 'la.vraie.tutrice@amidon.example';
      const versions = 'select id from paper_version where agreement_id = $1';
      await world.query(`update signatory set email = $2 where role = 'tutor' and version_id in (${versions})`, [agreed.id, corrected]);
      expect((await school(agreed, 'cancellation', { reason: 'host_closed', words })).status).toBe(409);
      for (let times = 0; times < 2; times += 1) await must(school(agreed, 'interruption', { on: dayIn(0), reason: 'host_closed', words }));
      const { id, state } = await placementOf(world, agreed);
      expect(state).toBe('interrupted');
      expect(await readersOf('placement-interrupted', id)).toEqual(['coordinator', 'host', 'school', 'student', 'teacher', 'tutor']);
      for (const { reader, reason, student, to } of await told('placement-interrupted', id)) {
        expect(reason).toBe(reader === 'coordinator' ? null : words);
        expect(student === null).toBe(reader === 'coordinator');
        if (reader === 'tutor') expect(to).toBe(corrected);
      }
      const over = { on: dayIn(0), reason: 'ended_by_host', words };
      expect(await school(agreed, 'early-end', { ...over, on: dayIn(2) })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'on', code: 'placement.break-ahead' }] },
      });
      await must(school(agreed, 'early-end', over));
      expect(await placementOf(world, agreed)).toMatchObject({ state: 'ended_early', endOn: dayIn(0) });
      const amendments = new Amendments(world, 'agreement', agreed, dayIn(0));
      expect((await amendments.seen()).possibleMotives).toEqual(['early_end']);
      await world.query(`update state_change set created_at = now() - interval '30 days' where entity_id = $1`, [id]);
      const amendment = await amendments.begin(['early_end']);
      await must(amendments.fillSchool(amendment, { earlyEndReason: 'ended_by_host' }));
      await must(amendments.open(amendment));
      // A paper put to signature weeks after the end can be read and signed by the links of its letters.
      const token = await signatureToken(world, seatOf(await amendments.seats(amendment), 'student'));
      expect((await world.client().post('/api/signature-links/lookup', { token })).status).toBe(200);
    });

    it('cancels a signed place before its first day: agreement, seat and application are free; the guardian of a minor is told, once the school has confirmed who that is', async () => {
      const others = ['host', 'school', 'student', 'teacher', 'tutor'];
      for (const [isConfirmed, readers] of [
        [true, ['guardian', ...others]],
        [false, others],
      ] as const) {
        const agreed = await accepted();
        const { studentId } = agreed.student;
        await world.query('update student set birth_date = $2 where id = $1', [studentId, bornYearsAgo(17)]);
        await world.query(
          `insert into guardian (student_id, first_name, last_name, email, confirmed_at)
           values ($1, 'Anne', 'Petit', $3, case when $2 then now() end)`,
          [studentId, isConfirmed, `${studentId}@maison.example`],
        );
        const amendments = new Amendments(world, 'agreement', agreed);
        const open = await amendments.begin(['teacher']);
        for (let times = 0; times < 2; times += 1) await must(school(agreed, 'cancellation', { reason: 'host_closed', words }));
        expect((await placementOf(world, agreed)).state).toBe('cancelled');
        expect((await amendments.one(open)).state).toBe('withdrawn');
        expect(await must(agreed.office.client.get(`/api/school-agreements/${agreed.id}`))).toMatchObject({ state: 'cancelled' });
        expect(await readersOf('agreement-cancelled', agreed.id)).toEqual(readers);
        const [application] = await world.query(
          `select application.status from application join placement on placement.application_id = application.id
           join agreement on agreement.placement_id = placement.id where agreement.id = $1`,
          [agreed.id],
        );
        expect(application).toEqual({ status: 'cancelled' });
      }
    });
  });
