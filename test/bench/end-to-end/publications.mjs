// P4: offers published one after the other by companies that are signed in, each while nothing else is to do.
import { dayOf } from './campus-rows.mjs';
import { plantCompanies, signIn } from './companies.mjs';
import { idle } from './idle.mjs';
import { listen } from './notices.mjs';

const library = (name) => import(new URL(`../../../dist/libs/${name}/src/index.js`, import.meta.url).href);
const { PUBLICATIONS_PER_DAY } = await library('domain');
const { OFFER_WARNINGS } = await library('law');

/** Milliseconds of each, from the request that publishes to its answer, to the committed matches, and to the committed digests. */
export async function publications(world, students, count) {
  const emails = await plantCompanies(world.query, Math.ceil(count / PUBLICATIONS_PER_DAY));
  const notices = await listen(world);
  const measured = [];
  let company;
  for (const [turn, { facts }] of students.filter(isIntern).slice(0, count).entries()) {
    if (turn % PUBLICATIONS_PER_DAY === 0) company = await signIn(world.url, emails[turn / PUBLICATIONS_PER_DAY]);
    const { id } = await company('/api/offers', inputOf(facts));
    await newDay(world);
    notices.forget();
    const from = performance.now();
    await company(`/api/offers/${id}/publication`);
    const answered = performance.now() - from;
    await idle(world);
    const since = (at) => (at === null ? null : at - from);
    measured.push({ answered, matched: since(notices.movedAt(id)), told: since(notices.digestsAt()) });
  }
  await notices.stop();
  return measured;
}

/** Deletes the digests sent so far today: the next one leaves at once. */
async function newDay(world) {
  await idle(world);
  await world.query("delete from email where letter = 'match-digest'");
}

const isIntern = ({ facts: { searching, kinds } }) => searching && kinds.includes('internship');

const startingWith = ({ availableFrom }) => ({ startFrom: dayOf(availableFrom), startTo: dayOf(availableFrom) });

/** Offer of what this student looks for, next to their home, so that a digest is due. */
const inputOf = ({ wantedRomeCodes, skills, level, availability, communeInsee }) => ({
  title: 'Technicien / Technicienne de laboratoire de contrôle',
  kind: 'internship',
  description: 'Dosages des amidons, préparation des échantillons, relevés dans le cahier de laboratoire.',
  romeCodes: wantedRomeCodes,
  skills: skills.map((ogr) => ({ ogr, need: 'wanted' })),
  targetLevels: [level],
  seats: 1,
  ...startingWith(availability.find(({ kind }) => kind === 'internship')),
  durationWeeks: 8,
  communeInsee,
  remote: 'none',
  housingOffered: false,
  drivingLicenceNeeded: false,
  hazards: [],
  confirmedWarnings: OFFER_WARNINGS,
});
