import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_CONFIRMATIONS, AGREEMENT_TABLE, canMove, ROLES, SIGNATORY_ROLES, type SignatoryRole } from '@seve/domain';
import fc from 'fast-check';
import { hostPart, hostToken, type Seated, schoolPart, signatoriesOf } from '../support/builders/agreements.js';
import { act as actOn, applied } from '../support/builders/applications.js';
import { dayIn } from '../support/builders/days.js';
import { published } from '../support/builders/offers.js';
import type { Client } from '../support/client.js';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { found } from '../support/found.js';
import { tally } from '../support/tally.js';
import { startWorld, type World } from '../support/world.js';
import { AGREEMENT_ACTORS, AGREEMENT_MOVES, type AgreementActor, AgreementModel, type AgreementMoveName } from './agreement-model.js';
import { AgreementPeople, OUTSIDE, type Outside, REASON } from './agreement-people.js';
import { SEAT_ACTS, type SeatActName } from './signature-seats.js';

const FORM = IS_LONG ? { runs: 500, acts: 40 } : { runs: 20, acts: 20 };

type Step =
  | { kind: 'move'; act: AgreementMoveName; actor: AgreementActor; as: Outside }
  | { kind: 'seat'; act: SeatActName; role: SignatoryRole }
  /** The next act of a life without refusals. */
  | { kind: 'onward' };

const MOVES: Partial<Record<AgreementMoveName, number>> = { cancel: 1, withdraw_version: 1, fill: 4, complete: 6 };
const SEATS: Partial<Record<SeatActName, number>> = { refuse: 1, record_refusal: 1, sign: 8, scan: 3 };

const SEATED = SIGNATORY_ROLES.filter((role) => role !== 'guardian');

const weighed = <Name extends string>(names: readonly Name[], weights: Partial<Record<Name, number>>): fc.Arbitrary<Name> =>
  fc.oneof(...names.map((name) => ({ weight: weights[name] ?? 2, arbitrary: fc.constant(name) })));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      act: weighed(AGREEMENT_MOVES, MOVES),
      actor: fc.constantFrom(...AGREEMENT_ACTORS),
      as: fc.constantFrom(...OUTSIDE),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('seat' as const),
      act: weighed(SEAT_ACTS, SEATS),
      role: fc.constantFrom(...SEATED),
    }),
  },
  { weight: 6, arbitrary: fc.constant({ kind: 'onward' as const }) },
);

/** What brings an agreement forward from each state. */
const ONWARD: Record<string, [AgreementMoveName, AgreementActor][]> = {
  draft: [
    ['fill', 'company'],
    ['complete', 'company'],
  ],
  company_done: [
    ['fill', 'head'],
    ['complete', 'head'],
  ],
  school_done: [['validate', 'teacher']],
  changes_requested: [
    ['complete', 'link'],
    ['complete', 'staff'],
  ],
  pedagogically_ok: [['open_signatures', 'head']],
};

const ONWARD_STEP: Step = { kind: 'onward' };
/** What one seat does, whoever's turn it is: the acts of all others are refused. */
const byAll = (act: SeatActName): Step[] => SEATED.map((role) => ({ kind: 'seat', act, role }));
const byStaff = (act: AgreementMoveName): Step => ({ kind: 'move', act, actor: 'staff', as: 'school' });
const TO_SIGNATURE = Array<Step>(5).fill(ONWARD_STEP);
/** Lives that come to each end whatever is drawn: signed by all, by delegates too; refused and signed again; withdrawn, then cancelled. */
const ENDS: [Step[]][] = [
  [[...TO_SIGNATURE, ...byAll('delegate'), ...byAll('correct_address'), ...byAll('scan'), ...byAll('sign'), byStaff('cancel')]],
  [[...TO_SIGNATURE, ...byAll('refuse'), ...Array<Step>(10).fill(ONWARD_STEP)]],
  [[...TO_SIGNATURE, ...byAll('record_refusal'), ...TO_SIGNATURE, byStaff('withdraw_version'), byStaff('ask_host'), byStaff('cancel')]],
];

describe('agreements as a model predicts them', () => {
  const seed = drawnSeed();
  let world: World;
  let people: AgreementPeople;
  let offerId: string;
  let agreementId: string;
  let applicationId: string;
  let token: string;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = await AgreementPeople.invite(world);
    offerId = await published(people.cast.company.client, { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 });
  }, 120_000);
  afterAll(() => world?.stop());

  /** The same people, and an agreement that has just begun. */
  async function begin(): Promise<void> {
    await world.query('truncate agreement, placement, interview, email, outbox, state_change, application, idempotency_key cascade');
    await world.query(`update student set search_state = 'searching'`);
    await world.query(`update offer set status = 'published', close_reason = null, fill_channel = null, ended_on = null`);
    applicationId = await applied(people.student.client, offerId);
    await actOn(people.cast.company.client, applicationId, 'offering', {});
    await actOn(people.student.client, applicationId, 'acceptance');
    const [row] = await world.query<{ id: string }>('select id from agreement');
    agreementId = found(row, 'the agreement').id;
    await world.query('delete from email');
  }

  let words = 0;
  const hosts = hostPart();
  const schools = schoolPart();

  /** A text of its own each time, so that what was validated has moved. */
  async function fill(actor: AgreementActor, client: Client, route: string): Promise<number> {
    words += 1;
    const isHost = actor === 'company' || actor === 'link' || route.includes('/company/');
    const content = isHost
      ? { ...hosts, activities: `Doser les amidons, cahier ${words}.` }
      : { ...schools, skills: `Rendre compte, ${words}.` };
    const [row] = await world.query<{ version: number }>('select version from agreement_part where agreement_id = $1 and party = $2', [
      ...[agreementId, isHost ? 'host' : 'school'],
    ]);
    const saved = { version: row?.version, content };
    if (actor === 'link') return (await client.put('/api/agreement-links/part', { token, ...saved })).status;
    return (await client.put(`${route}/part`, saved)).status;
  }

  async function ask(act: AgreementMoveName, actor: AgreementActor, as: Outside): Promise<number> {
    const [client, route] = [people.clientOf(actor, as), people.pageOf(agreementId, actor, as)];
    if (actor === 'link') token = await hostToken(world, { id: agreementId, company: people.cast.company });
    const remarks = [{ party: act === 'ask_host' ? 'host' : 'school', text: 'À préciser.' }];
    switch (act) {
      case 'fill':
        return fill(actor, client, route);
      case 'complete':
        return actor === 'link'
          ? (await client.post('/api/agreement-links/completion', { token })).status
          : (await client.post(`${route}/part/completion`)).status;
      case 'ask_host':
      case 'ask_school':
        return actor === 'link'
          ? (await client.post('/api/agreement-links/remarks', { token, remarks })).status
          : (await client.post(`${route}/remarks`, { remarks })).status;
      case 'validate':
        return (await client.post(`/api/school-agreements/${agreementId}/validation`)).status;
      case 'open_signatures': {
        const confirmations = AGREEMENT_CONFIRMATIONS.map((id) => ({ id, words: 'Vérifié avec l’entreprise.' }));
        return (await client.post(`/api/school-agreements/${agreementId}/signatures`, { confirmations })).status;
      }
      case 'withdraw_version':
        return (await client.post(`/api/school-agreements/${agreementId}/withdrawal`, { reason: REASON })).status;
      case 'cancel':
        return (await client.post(`/api/applications/${applicationId}/cancellation`, { reason: REASON })).status;
    }
  }

  /** Legal moves in an unbroken chain, and the chain of events of every version whole. */
  async function holds(model: AgreementModel): Promise<void> {
    const moves = await world.query<{ from: string | null; to: string; role: (typeof ROLES)[number] }>(
      `select from_state as "from", to_state as "to", actor_role as role from state_change
       where entity_type = 'agreement' and to_state is not null order by created_at, id`,
    );
    expect(moves).toHaveLength(model.moves);
    let last: string | null = null;
    for (const { from, to, role } of moves) {
      expect(from).toBe(last);
      if (from !== null) expect(canMove(AGREEMENT_TABLE, from as never, to as never, role)).toBe(true);
      last = to;
    }
    expect(last).toBe(model.state);
  }

  it(
    `hold over ${FORM.runs} lives of ${FORM.acts} acts (seed ${seed})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: FORM.acts, maxLength: FORM.acts }), async (steps) => {
          await begin();
          const model = new AgreementModel();
          const done: string[] = [];
          let count = 0;
          const known: Seated[] = [];

          const moveBy = async (act: AgreementMoveName, actor: AgreementActor, as: Outside): Promise<void> => {
            tally('modelActs');
            const status = await ask(act, actor, as);
            const isAllowed = model.act(act, actor);
            done.push(`${act} by ${actor}${actor === 'outsider' ? ` of a ${as}` : ''}: ${status}`);
            expect({ done, isAllowed: status < 300 }).toEqual({ done, isAllowed });
            if (!isAllowed) expect({ done, is: [400, 401, 403, 404, 409].includes(status) }).toEqual({ done, is: true });
          };
          const onSeat = async (act: SeatActName, role: SignatoryRole): Promise<void> => {
            const seats = await signatoriesOf(world, agreementId);
            const seat = seats.find((one) => one.role === role && one.state !== 'delegated');
            if (seat === undefined) return;
            count += 1;
            tally('modelActs');
            const email = `autre.${count}@amidon.example`;
            const before = model.seats.of(role)?.email;
            const status = await people.actOnSeat(agreementId, act, seat, email);
            const isAllowed = model.onSeat(act, role, email);
            done.push(`${act} of the ${role} (${before}): ${status}`);
            expect({ done, isAllowed: status < 300 }).toEqual({ done, isAllowed });
            // The link of a void version is ended.
            if (!isAllowed) expect({ done, is: [404, 409].includes(status) }).toEqual({ done, is: true });
          };
          const onward = async (): Promise<void> => {
            for (const [act, actor] of ONWARD[model.state] ?? []) await moveBy(act, actor, 'school');
            const next = model.seats.next();
            if (next !== undefined && (model.state === 'ready_to_sign' || model.state === 'partially_signed'))
              await onSeat('sign', next.role);
          };

          for (const one of steps) {
            if (one.kind === 'move') await moveBy(one.act, one.actor, one.as);
            else if (one.kind === 'seat') await onSeat(one.act, one.role);
            else await onward();
            known.push(...(await signatoriesOf(world, agreementId)));
          }

          const seats = await signatoriesOf(world, agreementId);
          expect({ done, seats: seats.map(({ role, state }) => `${role} ${state === 'opened' ? 'asked' : state}`).sort() }).toEqual({
            done,
            seats: model.seats.list.map(({ role, state }) => `${role} ${state}`).sort(),
          });
          const parts = await world.query<{ party: string; isDone: boolean }>(
            `select party, done_at is not null as "isDone" from agreement_part where party <> 'student' order by party`,
          );
          expect({ done, parts: parts.map(({ party, isDone }) => [party, isDone]) }).toEqual({
            done,
            parts: [
              ['host', model.isDone.host],
              ['school', model.isDone.school],
            ],
          });
          const written = await people.lettersWritten(known.filter(({ email }) => !email?.startsWith('autre.')));
          expect({ done, letters: written }).toEqual({ done, letters: [...model.letters].sort() });
          await holds(model);
          const { got, due } = await people.read(agreementId);
          expect(got).toEqual(due);
        }),
        { numRuns: FORM.runs, seed, examples: ENDS, endOnFailure: true },
      );
    },
    IS_LONG ? 3_600_000 : 900_000,
  );
});
