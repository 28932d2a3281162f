import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import type { Answer } from '../../support/client.js';
import { beforeCommit } from '../../support/database/before-commit.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';
import { invariantsHold, tally } from './seat-invariants.js';

/** Offers of eight weeks: `SOON` starts on day 30, the other long after it. */
const SOON = { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 };
const LATER = { startFrom: dayIn(200), startTo: dayIn(200), durationWeeks: 8 };
const ROUNDS = 2;

export const changeOfMind: WorldTests = (given) =>
  describe('a company that changes its mind', () => {
    let world: World;
    let people: People;
    let company: Member;
    let other: Member;
    let classId: string;
    let student: Student;

    beforeAll(async () => {
      ({ world, people } = given());
      [company, other] = [await people.company(), await people.company('Distillerie')];
      classId = await people.classGroup(await people.teacher());
    });

    const offer = (id: string) => company.client.post<Refusal>(`/api/applications/${id}/offering`, {});
    const accept = (id: string) => student.client.post<Refusal>(`/api/applications/${id}/acceptance`);
    /** Creates a refused application, and a place held elsewhere on these days. */
    async function refusedAndHeld(days = SOON): Promise<{ refused: string; held: string }> {
      student = await people.student(classId);
      const refused = await applied(student.client, await published(company.client, SOON));
      await act(company.client, refused, 'rejection', { reason: 'dates' });
      const held = await applied(student.client, await published(other.client, days));
      await act(other.client, held, 'offering', {});
      return { refused, held };
    }

    it('comes too late for days that another place has taken, and not for others', async () => {
      const { refused, held } = await refusedAndHeld();
      await accept(held);
      const late = await offer(refused);
      expect({ status: late.status, code: late.body.code }).toEqual({ status: 409, code: 'application.student-placed' });
      const apart = await refusedAndHeld(LATER);
      await accept(apart.held);
      expect((await offer(apart.refused)).status).toBe(200);
    });

    it('in the very instant in which its student accepts a place elsewhere never holds a seat on the same days', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { refused, held } = await refusedAndHeld();
        const calls = [() => accept(held), () => offer(refused)];
        const answers = await withLettersHeldBack(() => Promise.all((round % 2 ? calls : calls.reverse()).map((call) => call())));
        const counted = tally(answers);
        // Accepted first: the student is placed, so the offer is refused. Offered first: the acceptance ends the other application.
        const isOffered = counted['200'] === 2;
        if (!isOffered) expect(counted).toEqual({ '200': 1, '409 application.student-placed': 1 });
        expect([await statusOf(world, held), await statusOf(world, refused)]).toEqual(['accepted', isOffered ? 'obsolete' : 'rejected']);
      }
      await invariantsHold(world);
    });

    /** Locks the table of letters, which each transaction writes last, until two transactions wait for it. */
    const withLettersHeldBack = (act: () => Promise<Answer<Refusal>[]>): Promise<Answer<Refusal>[]> =>
      beforeCommit(world, { hold: (owner) => owner.query('lock table email in share mode'), act, waiting: 2 });
  });
