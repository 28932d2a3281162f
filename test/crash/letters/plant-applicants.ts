import { hash } from '@node-rs/argon2';
import { dayInParis } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { World } from '../../support/world.js';
import { Campus } from '../../worker/campus.js';
import { type Applicant, signIn } from './applicants.js';

/** What a day allows one student. */
export const APPLICATIONS_EACH = 20;
/** What one company is written about at once; later letters of a day wait for the evening. */
const APPLICATIONS_TO_ONE = 3;
const PASSWORD = 'une phrase assez longue';

/** So many students, each with twenty offers to apply to, and companies enough for them; on a campus of their own where none is given. */
export async function plantApplicants(world: World, students: number, given?: Campus): Promise<Applicant[]> {
  const campus = given ?? (await Campus.plant(world.database, dayInParis(new Date())));
  const offers: string[] = [];
  const companies = Math.ceil((students * APPLICATIONS_EACH) / APPLICATIONS_TO_ONE) + 1;
  while (offers.length < companies) offers.push(await campus.offer(await campus.company(`Atelier ${offers.length}`), { seats: 3 }));
  const password = await hash(PASSWORD);
  const applicants: Applicant[] = [];
  for (let place = 0; place < students; place++) {
    const { id, accountId, email } = await campus.student();
    const credential = { id: uuid(), account_id: accountId, provider_id: 'credential', provider_account_id: accountId, password };
    await campus.insert('credential', credential);
    const offerIds = Array.from(
      { length: APPLICATIONS_EACH },
      (_, turn) => offers[(place * APPLICATIONS_EACH + turn) % offers.length] ?? '',
    );
    applicants.push({ studentId: id, cookie: await signIn(world, email, PASSWORD), offerIds });
  }
  return applicants;
}
