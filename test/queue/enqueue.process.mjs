// Commits one row of the outbox of each kind, then flushes them to the queue; a fail point may end the process in between. Arguments: an id
// for both.
const library = (name) => import(new URL(`../../dist/libs/${name}/src/index.js`, import.meta.url).href);
const { createDataSource } = await library('database');
const { createQueueBackend, Outbox } = await library('jobs');

const [id] = process.argv.slice(2);
const dataSource = await createDataSource(process.env.DATABASE_URL).initialize();
const backend = await createQueueBackend({ databaseUrl: process.env.DATABASE_URL, redisUrl: process.env.REDIS_URL ?? null }, console.error);
const outbox = new Outbox(dataSource, backend, console.error);
await outbox.transaction(async (work) => {
  await work.enqueue('match-offer', { offerId: id, version: 1 });
  await work.write({
    id,
    letter: 'account-exists',
    params: { firstName: 'Inès', signInLink: 'https://seve.example/connexion', resetLink: 'https://seve.example/mot-de-passe' },
    to: { address: `${id}@campus.example`, accountId: null, locale: 'fr' },
    entityType: 'account',
    entityId: id,
  });
});
await outbox.settled();
await backend.close();
await dataSource.destroy();
