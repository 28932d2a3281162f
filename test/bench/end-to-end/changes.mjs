// Changes of profiles and offers as the api writes them: the change and its row of the outbox in one transaction.
const library = (name) => import(new URL(`../../../dist/libs/${name}/src/index.js`, import.meta.url).href);
const { createDataSource } = await library('database');
const { createQueueBackend, Outbox } = await library('jobs');

/** One change in ten is of an offer. */
const OFFER_EVERY = 10;

/** A student takes over the wishes of another one; an offer takes the place and the occupation of another. */
const TAKE_OVER = {
  student: 'wanted_rome_codes, skills, commune_insee, limit_km',
  offer: 'rome_codes, target_levels, commune_insee, duration_weeks',
};

const far = (list, turn, step) => list[(turn * step + 1) % list.length];

export async function openChanges({ databaseUrl, redisUrl }, { studentIds, offerIds }) {
  const dataSource = await createDataSource(databaseUrl).initialize();
  const backend = await createQueueBackend({ databaseUrl, redisUrl }, console.error);
  const outbox = new Outbox(dataSource, backend, console.error);
  const change = (table, id, like, promise) =>
    outbox.transaction(async (work) => {
      const columns = TAKE_OVER[table];
      const [[{ version }]] = await work.manager.query(
        `update ${table} set (${columns}) = (select ${columns} from ${table} where id = $2), version = version + 1 where id = $1 returning version`,
        [id, like],
      );
      await promise(work, version);
    });
  const changeStudent = (id, like) =>
    change('student', id, like, (work, version) => work.enqueue('match-student', { studentId: id, version }));
  const changeOffer = (id, like) => change('offer', id, like, (work, version) => work.enqueue('match-offer', { offerId: id, version }));
  let turn = 0;
  return {
    dataSource,
    /** The next one: always the same from the same start. */
    next() {
      turn += 1;
      const [changeOne, ids] = turn % OFFER_EVERY === 0 ? [changeOffer, offerIds] : [changeStudent, studentIds];
      return changeOne(far(ids, turn, 7_919), far(ids, turn, 104_729));
    },
    settled: () => outbox.settled(),
    async close() {
      await outbox.settled();
      await backend.close();
      await dataSource.destroy();
    },
  };
}
