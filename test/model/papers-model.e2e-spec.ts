import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canMove, PAPERS, type ROLES, type SignatoryRole, type SignedPaperType, type StatusTable } from '@seve/domain';
import fc from 'fast-check';
import type { Seated } from '../support/builders/agreements.js';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { tally } from '../support/tally.js';
import { startWorld, type World } from '../support/world.js';
import { amendmentLife } from './amendment-life.js';
import type { Asked, Onward, PaperLife } from './paper-life.js';
import { OUTSIDE, PaperPeople } from './paper-people.js';
import { placementPaperLife } from './placement-paper-life.js';
import { SEAT_ACTS, type SeatActName } from './signature-seats.js';
import { OUT, PAPER_ACTORS, type SignedPaperModel, seatedOf } from './signed-paper-model.js';

const RUNS = IS_LONG ? 500 : 10;
/** Acts of a life. */
const ACTS = IS_LONG ? 40 : 18;

type Step =
  | { kind: 'move'; asked: Omit<Asked, 'text'> }
  | { kind: 'seat'; act: SeatActName; role: SignatoryRole }
  /** The next act of a life without refusals. */
  | { kind: 'onward'; pick: number };

const SEATS: Partial<Record<string, number>> = { refuse: 1, record_refusal: 1, sign: 8, scan: 3 };
const weighed = <Name extends string>(names: readonly Name[], weights: Partial<Record<string, number>>): fc.Arbitrary<Name> =>
  fc.oneof(...names.map((name) => ({ weight: weights[name] ?? 2, arbitrary: fc.constant(name) })));
const pick = fc.nat({ max: 2 });

const stepOf = ({ type, may, weights }: PaperLife): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('move' as const),
        asked: fc.record({
          act: weighed(Object.keys(may), weights),
          ...{ actor: fc.constantFrom(...PAPER_ACTORS), as: fc.constantFrom(...OUTSIDE), pick },
        }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('seat' as const),
        act: weighed(SEAT_ACTS, SEATS),
        role: fc.constantFrom(...seatedOf(type)),
      }),
    },
    { weight: 7, arbitrary: fc.record({ kind: fc.constant('onward' as const), pick }) },
  );

const onward = (times: number): Step[] => Array<Step>(times).fill({ kind: 'onward', pick: 0 });
const byStaff = (act: string): Step => ({ kind: 'move', asked: { act, actor: 'staff', as: 'school', pick: 0 } });

/** Lives that come to each end whatever is drawn. What one seat does, whoever's turn it is: the acts of all others are refused. */
function endsOf(type: SignedPaperType): [Step[]][] {
  const byAll = (act: SeatActName): Step[] => seatedOf(type).map((role) => ({ kind: 'seat', act, role }));
  if (type === 'amendment' || type === 'contract_amendment')
    return [[onward(13)], [[...onward(4), ...byAll('refuse')]], [[...onward(1), byStaff('withdraw')]]];
  const toSignature = onward(5);
  return [
    [
      [
        ...toSignature,
        ...byAll('delegate'),
        ...byAll('correct_address'),
        ...byAll('scan'),
        ...byAll('sign'),
        ...onward(3),
        byStaff('cancel'),
      ],
    ],
    [[...toSignature, ...byAll('refuse'), ...onward(10)]],
    [[...toSignature, ...byAll('record_refusal'), ...toSignature, byStaff('withdraw_version'), byStaff('ask_host'), byStaff('cancel')]],
  ];
}

describe('papers as a model predicts them', () => {
  const seed = drawnSeed();
  let world: World;
  let people: PaperPeople;
  let words = 0;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = await PaperPeople.invite(world);
  }, 120_000);
  afterAll(() => world?.stop());

  const lives: Record<SignedPaperType, () => Promise<PaperLife>> = {
    amendment: () => amendmentLife(people, 'amendment'),
    contract_amendment: () => amendmentLife(people, 'contract_amendment'),
    agreement: () => placementPaperLife(people, 'agreement'),
    contract: () => placementPaperLife(people, 'contract'),
  };

  /** Legal moves in an unbroken chain. */
  async function chained(type: SignedPaperType, id: string, model: SignedPaperModel): Promise<void> {
    const moves = await world.query<{ from: string | null; to: string; role: (typeof ROLES)[number] }>(
      `select from_state as "from", to_state as "to", actor_role as role from state_change
       where entity_type = $1 and entity_id = $2 and to_state is not null order by created_at, id`,
      [type, id],
    );
    const table: StatusTable<string> = PAPERS[type].table;
    let before: string | null = null;
    for (const { from, to, role } of moves) {
      expect(from).toBe(before);
      if (from !== null) expect(canMove(table, from, to, role)).toBe(true);
      before = to;
    }
    expect([moves.length, before]).toEqual([model.moves, model.state]);
  }

  async function live(life: PaperLife, steps: readonly Step[]): Promise<void> {
    const model = await life.begin();
    const done: string[] = [];
    const known: Seated[] = [];
    let count = 0;
    const told = (status: number, isAllowed: boolean, refusals: readonly number[]): void => {
      expect({ done, isAllowed: status < 300 }).toEqual({ done, isAllowed });
      if (!isAllowed) expect({ done, is: refusals.includes(status) }).toEqual({ done, is: true });
    };
    const moveBy = async (asked: Omit<Asked, 'text'>): Promise<void> => {
      words += 1;
      const text = `Texte du papier, ${words}.`;
      tally('modelActs');
      const status = await life.ask({ ...asked, text });
      const { act, actor, as } = asked;
      const isAllowed = model.act(act, actor, { pick: asked.pick, text });
      done.push(`${act} by ${actor}${actor === 'outsider' ? ` of a ${as}` : ''}: ${status}`);
      told(status, isAllowed, [400, 401, 403, 404, 409]);
    };
    const onSeat = async (act: SeatActName, role: SignatoryRole): Promise<void> => {
      const seat = (await life.seats()).find((one) => one.role === role && one.state !== 'delegated');
      if (seat === undefined) return;
      count += 1;
      tally('modelActs');
      const email = `autre.${count}@amidon.example`;
      const status = await people.actOnSeat(life.paper(), act, seat, email);
      const isAllowed = model.onSeat(act, role, email);
      done.push(`${act} of the ${role}: ${status}`);
      // The link of a void version is ended.
      told(status, isAllowed, [404, 409]);
    };
    const forward = async (pick: number): Promise<void> => {
      const acts: Onward[] = life.onward[model.state ?? 'none'] ?? [];
      for (const [act, actor] of acts) await moveBy({ act, actor, as: 'school', pick });
      const next = model.seats.next();
      if (next !== undefined && OUT.some((one) => one === model.state)) await onSeat('sign', next.role);
    };

    for (const step of steps) {
      if (step.kind === 'move') await moveBy(step.asked);
      else if (step.kind === 'seat') await onSeat(step.act, step.role);
      else await forward(step.pick);
      known.push(...(await life.seats()));
    }

    const seats = (await life.seats()).map(({ role, state }) => `${role} ${state === 'opened' ? 'asked' : state}`);
    expect({ done, seats: seats.sort() }).toEqual({ done, seats: model.seats.list.map(({ role, state }) => `${role} ${state}`).sort() });
    const letters = await people.lettersWritten(known.filter(({ email }) => !email?.startsWith('autre.')));
    expect({ done, letters }).toEqual({ done, letters: [...model.letters].sort() });
    const id = life.id();
    if (id !== null) await chained(life.type, id, model);
    const { got, due } = await life.beside();
    expect({ done, got }).toEqual({ done, got: due });
    const read = await people.read(life.paper(), life.rest);
    expect(read.got).toEqual(read.due);
  }

  it.each(Object.keys(lives) as SignedPaperType[])(
    `of type %s hold over ${RUNS} lives of ${ACTS} acts (seed ${seed})`,
    async (type) => {
      const life = await lives[type]();
      const steps = fc.array(stepOf(life), { minLength: ACTS, maxLength: ACTS });
      const lived = fc.asyncProperty(steps, (drawn) => live(life, drawn));
      await fc.assert(lived, { numRuns: RUNS, seed, examples: endsOf(type), endOnFailure: true });
    },
    IS_LONG ? 3_600_000 : 900_000,
  );
});
