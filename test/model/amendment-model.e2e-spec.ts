import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_CONFIRMATIONS, AMENDMENT_TABLE, canMove, type ROLES, SIGNATORY_ROLES, type SignatoryRole } from '@seve/domain';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { hostToken, type Seated, signatoriesOfAmendment, signedAgreement } from '../support/builders/agreements.js';
import { dayIn } from '../support/builders/days.js';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { found } from '../support/found.js';
import { tally } from '../support/tally.js';
import { startWorld, type World } from '../support/world.js';
import { AGREEMENT_ACTORS, type AgreementActor } from './agreement-model.js';
import { AgreementPeople, OUTSIDE, type Outside, REASON } from './agreement-people.js';
import { AMENDMENT_MOVES, AmendmentModel, type AmendmentMoveName, type LifeMotive, OPENED } from './amendment-model.js';
import { SEAT_ACTS, type SeatActName } from './signature-seats.js';

const FORM = IS_LONG ? { runs: 500, acts: 40 } : { runs: 20, acts: 16 };
const EFFECTIVE_ON = dayIn(40);

type Step =
  | { kind: 'move'; act: AmendmentMoveName; actor: AgreementActor; as: Outside; motive: LifeMotive }
  | { kind: 'seat'; act: SeatActName; role: SignatoryRole }
  /** The next act of a life without refusals. */
  | { kind: 'onward'; motive: LifeMotive };

const MOVES: Partial<Record<AmendmentMoveName, number>> = { withdraw: 1 };
const SEATS: Partial<Record<SeatActName, number>> = { refuse: 1, record_refusal: 1, sign: 8, scan: 3 };

const weighed = <Name extends string>(names: readonly Name[], weights: Partial<Record<Name, number>>): fc.Arbitrary<Name> =>
  fc.oneof(...names.map((name) => ({ weight: weights[name] ?? 2, arbitrary: fc.constant(name) })));
const motive = fc.constantFrom<LifeMotive>('tutor', 'topic', 'teacher');
const SEATED = SIGNATORY_ROLES.filter((role) => role !== 'guardian');

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      act: weighed(AMENDMENT_MOVES, MOVES),
      actor: fc.constantFrom(...AGREEMENT_ACTORS),
      as: fc.constantFrom(...OUTSIDE),
      motive,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('seat' as const),
      act: weighed(SEAT_ACTS, SEATS),
      role: fc.constantFrom(...SEATED),
    }),
  },
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('onward' as const), motive }) },
);

const ONWARD_STEP: Step = { kind: 'onward', motive: 'tutor' };
/** Lives that come to each end whatever is drawn: signed by all, refused by the one whose turn it is, withdrawn. */
const ENDS: [Step[]][] = [
  [Array<Step>(12).fill(ONWARD_STEP)],
  [[...Array<Step>(4).fill(ONWARD_STEP), ...SEATED.map((role): Step => ({ kind: 'seat', act: 'refuse', role }))]],
  [[ONWARD_STEP, { kind: 'move', act: 'withdraw', actor: 'staff', as: 'school', motive: 'tutor' }]],
];

/** What brings an amendment forward from each state. */
const ONWARD: Record<string, [AmendmentMoveName, AgreementActor][]> = {
  none: [['begin', 'staff']],
  asked: [['accept', 'head']],
  draft: [
    ['fill_host', 'link'],
    ['complete_host', 'company'],
  ],
  company_done: [
    ['fill_school', 'staff'],
    ['complete_school', 'head'],
  ],
  school_done: [
    ['validate', 'teacher'],
    ['open_signatures', 'staff'],
  ],
};

interface View {
  consolidated: { field: string; value: string | null }[];
}

describe('amendments as a model predicts them', () => {
  const seed = drawnSeed();
  let world: World;
  let people: AgreementPeople;
  let agreementId: string;
  let words = 0;
  /** Of the agreement, over all lives: what is signed stays. */
  const held: Record<string, string> = {};

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = await AgreementPeople.invite(world);
    agreementId = (await signedAgreement(world, people.cast, people.student)).id;
  }, 120_000);
  afterAll(() => world?.stop());

  /** The agreement as earlier lives have left it, with no amendment open. */
  async function begin(): Promise<void> {
    await world.query('truncate email, outbox, idempotency_key cascade');
    const open = await world.query<{ id: string }>(
      `select id from amendment where state in ('asked', 'draft', 'company_done', 'school_done', 'ready_to_sign', 'partially_signed')`,
    );
    for (const { id } of open) expect(await asOffice(`/amendments/${id}/withdrawal`, { reason: REASON })).toBe(204);
    await world.query('truncate email, outbox, idempotency_key cascade');
  }
  const asOffice = async (rest: string, body: object): Promise<number> =>
    (await people.staff.client.post(`/api/school-agreements/${agreementId}${rest}`, body)).status;

  async function last(): Promise<{ id: string; version: number } | undefined> {
    const [row] = await world.query<{ id: string; version: number }>('select id, version from amendment order by number desc limit 1');
    return row;
  }

  /** Asks as this person would: a host on the pages of its company or by the link, everybody else on their own pages. */
  async function ask(act: AmendmentMoveName, actor: AgreementActor, as: Outside, asked: { motive: LifeMotive; id: string | undefined }) {
    const client = people.clientOf(actor, as);
    const { id: known, version } = (await last()) ?? { id: uuid(), version: 1 };
    const id = asked.id ?? known;
    const side = act === 'fill_host' || act === 'complete_host' || (act === 'begin' && actor === 'company') ? 'company' : 'school';
    const base = `/api/${side === 'company' ? 'company/agreements' : 'school-agreements'}/${agreementId}/amendments`;
    const content = (of: 'host' | 'school') => Object.fromEntries(OPENED[asked.motive][of].map((field) => [field, textOf(words)]));
    const begun = { motives: [asked.motive], reason: REASON, effectiveOn: EFFECTIVE_ON };
    const token = actor === 'link' ? await hostToken(world, { id: agreementId, company: people.cast.company }) : '';
    const ofLink = { token, amendmentId: id };
    switch (act) {
      case 'begin':
        return actor === 'link' ? client.post('/api/agreement-links/amendments/question', { token, ...begun }) : client.post(base, begun);
      case 'accept':
        return client.post(`${base}/${id}/acceptance`);
      case 'fill_host': {
        const saved = { version, content: content('host') };
        return actor === 'link'
          ? client.put('/api/agreement-links/amendments/part', { ...ofLink, ...saved })
          : client.put(`${base}/${id}/part`, saved);
      }
      case 'complete_host':
        return actor === 'link'
          ? client.post('/api/agreement-links/amendments/completion', ofLink)
          : client.post(`${base}/${id}/part/completion`);
      case 'fill_school':
        return client.put(`${base}/${id}/part`, { version, content: content('school'), effectiveOn: EFFECTIVE_ON });
      case 'complete_school':
        return client.post(`${base}/${id}/part/completion`);
      case 'send_back':
        return client.post(`${base}/${id}/remark`, { remark: 'À préciser.' });
      case 'reopen':
        return client.post(`${base}/${id}/part/correction`);
      case 'validate':
        return client.post(`${base}/${id}/validation`);
      case 'open_signatures': {
        const confirmations = AGREEMENT_CONFIRMATIONS.map((one) => ({ id: one, words: 'Vérifié avec l’entreprise.' }));
        return client.post(`${base}/${id}/signatures`, { confirmations });
      }
      case 'withdraw':
        return client.post(`${base}/${id}/withdrawal`, { reason: REASON });
    }
  }
  const textOf = (count: number) => `Texte de l’avenant, ${count}.`;

  /** Legal moves in an unbroken chain. */
  async function holds(id: string, model: AmendmentModel): Promise<void> {
    const moves = await world.query<{ from: string | null; to: string; role: (typeof ROLES)[number] }>(
      `select from_state as "from", to_state as "to", actor_role as role from state_change
       where entity_type = 'amendment' and entity_id = $1 and to_state is not null order by created_at, id`,
      [id],
    );
    let before: string | null = null;
    for (const { from, to, role } of moves) {
      expect(from).toBe(before);
      if (from !== null) expect(canMove(AMENDMENT_TABLE, from as never, to as never, role)).toBe(true);
      before = to;
    }
    expect([moves.length, before]).toEqual([model.moves, model.state]);
  }

  it(
    `hold over ${FORM.runs} lives of ${FORM.acts} acts (seed ${seed})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: FORM.acts, maxLength: FORM.acts }), async (steps) => {
          await begin();
          const model = new AmendmentModel(held);
          const done: string[] = [];
          const known: Seated[] = [];
          let id: string | undefined;
          let current: LifeMotive = 'tutor';
          let count = 0;

          const moveBy = async (act: AmendmentMoveName, actor: AgreementActor, as: Outside, wanted: LifeMotive): Promise<void> => {
            words += 1;
            const used = act === 'begin' ? wanted : current;
            tally('modelActs');
            const { status } = await ask(act, actor, as, { motive: used, id: id ?? uuid() });
            const isAllowed = model.act(act, actor, { motive: used, text: textOf(words) });
            done.push(`${act} (${used}) by ${actor}${actor === 'outsider' ? ` of a ${as}` : ''}: ${status}`);
            expect({ done, isAllowed: status < 300 }).toEqual({ done, isAllowed });
            if (!isAllowed) expect({ done, is: [400, 401, 403, 404, 409].includes(status) }).toEqual({ done, is: true });
            if (act === 'begin' && isAllowed) {
              current = used;
              id = found(await last(), 'the amendment').id;
            }
          };
          const onSeat = async (act: SeatActName, role: SignatoryRole): Promise<void> => {
            const seats = id === undefined ? [] : await signatoriesOfAmendment(world, id);
            const seat = seats.find((one) => one.role === role && one.state !== 'delegated');
            if (seat === undefined) return;
            count += 1;
            tally('modelActs');
            const email = `autre.${count}@amidon.example`;
            const status = await people.actOnSeat(agreementId, act, seat, email);
            const isAllowed = model.onSeat(act, role, email);
            done.push(`${act} of the ${role}: ${status}`);
            expect({ done, isAllowed: status < 300 }).toEqual({ done, isAllowed });
            // The link of a void version is ended.
            if (!isAllowed) expect({ done, is: [404, 409].includes(status) }).toEqual({ done, is: true });
          };
          const onward = async (wanted: LifeMotive): Promise<void> => {
            for (const [act, actor] of ONWARD[model.state ?? 'none'] ?? []) await moveBy(act, actor, 'school', wanted);
            const next = model.seats.next();
            if (next !== undefined && (model.state === 'ready_to_sign' || model.state === 'partially_signed'))
              await onSeat('sign', next.role);
          };

          for (const one of steps) {
            if (one.kind === 'move') await moveBy(one.act, one.actor, one.as, one.motive);
            else if (one.kind === 'seat') await onSeat(one.act, one.role);
            else await onward(one.motive);
            if (id !== undefined) known.push(...(await signatoriesOfAmendment(world, id)));
          }

          const seats = id === undefined ? [] : await signatoriesOfAmendment(world, id);
          expect({ done, seats: seats.map(({ role, state }) => `${role} ${state === 'opened' ? 'asked' : state}`).sort() }).toEqual({
            done,
            seats: model.seats.list.map(({ role, state }) => `${role} ${state}`).sort(),
          });
          const written = await people.lettersWritten(known.filter(({ email }) => !email?.startsWith('autre.')));
          expect({ done, letters: written }).toEqual({ done, letters: [...model.letters].sort() });
          if (id !== undefined) await holds(id, model);
          const { body } = await people.staff.client.get<View>(`/api/school-agreements/${agreementId}/amendments`);
          const stands = Object.fromEntries(body.consolidated.map(({ field, value }) => [field, value]));
          expect({ done, stands }).toEqual({ done, stands: held });
          const { got, due } = await people.read(agreementId, '/amendments');
          expect(got).toEqual(due);
        }),
        { numRuns: FORM.runs, seed, examples: ENDS, endOnFailure: true },
      );
      const reached = await world.query<{ state: string }>('select distinct state from amendment');
      expect(reached.map(({ state }) => state)).toEqual(expect.arrayContaining(['signed', 'refused', 'withdrawn']));
    },
    IS_LONG ? 3_600_000 : 900_000,
  );
});
