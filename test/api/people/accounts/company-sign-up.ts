import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { PASSWORD, type People } from '../../../support/builders/people.js';
import { sirenFrom, siretOf } from '../../../support/builders/siret.js';
import { found } from '../../../support/found.js';
import { lettersTo, tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const SIREN = sirenFrom('900000011');
const SIRET = siretOf(SIREN, '0001');

interface Own {
  id: string;
  siren: string;
  status: string;
  sites: { siret: string; communeName: string }[];
  members: { role: string; lastName: string }[];
}

export const companySignUp: WorldTests = (given) =>
  describe('a company signs up', () => {
    let world: World;
    let people: People;
    const signUp = (changes: Record<string, unknown> = {}) =>
      world.client().post<{ outcome: string } & Refusal>('/api/sign-up/company', {
        siret: SIRET,
        companyName: 'Sucrerie du Vermandois',
        address: '1 rue des Râperies',
        communeInsee: '80021',
        phone: '03 22 45 67 89',
        firstName: 'Paul',
        lastName: 'Martin',
        email: 'paul.martin@vermandois.example',
        locale: 'fr',
        ...changes,
      });
    const confirm = (token: string) =>
      world.client().post<{ outcome: string } & Refusal>('/api/account/confirmation', { token, password: PASSWORD });
    const companies = () => world.query<{ n: number }>('select count(*)::int as n from company');

    beforeAll(async () => {
      ({ world, people } = given());
    });

    it('is created, pending, with its site and its first admin', async () => {
      const answer = await signUp();
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: { outcome: 'letter_sent' } });
      const token = await tokenFrom(world, 'account-confirmation', 'paul.martin@vermandois.example');
      expect((await confirm(token)).body).toEqual({ outcome: 'signed_in' });
      const paul = await people.signIn('paul.martin@vermandois.example');
      const { body } = await paul.get<Own>('/api/company');
      expect(body).toMatchObject({
        siren: SIREN,
        status: 'pending',
        sites: [{ siret: SIRET, communeName: 'Amiens' }],
        members: [{ role: 'company_admin', lastName: 'Martin' }],
      });
    });

    it('keeps the activity codes that came with its SIRET until its link is opened', async () => {
      const siret = siretOf('911111130', '0001');
      const email = 'codes@vermandois.example';
      await signUp({ siret, email, companyName: 'Amidonnerie', naf: '10.62z', naf2025: '1062Y' });
      await confirm(await tokenFrom(world, 'account-confirmation', email));
      const stored = () => world.query('select naf, naf_2025 as naf2025 from company where siren = $1', [siret.slice(0, 9)]);
      expect(await stored()).toEqual([{ naf: '1062Z', naf2025: '1062Y' }]);
      const refused = await signUp({ siret: siretOf('922222240', '0001'), email: 'faux@vermandois.example', naf: '62Z' });
      expect({ status: refused.status, path: refused.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'naf' });
    });

    it('takes no way to reach anyone in its name, its address or the names of its people', async () => {
      const words = 'Snap patron_cool 06 12 34 56 78';
      for (const path of ['companyName', 'address', 'firstName', 'lastName']) {
        const { status, body } = await signUp({ siret: siretOf('944444460', '0001'), email: 'snap@ailleurs.example', [path]: words });
        expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path });
      }
    });

    it('whose SIREN is known creates nothing: every admin gets company-join-asked, the stranger nobody’s data', async () => {
      const [first] = await world.query<{ id: string }>('select id from company where siren = $1', [SIREN]);
      const second = await people.member(found(first, 'the company of the first sign-up').id, 'company_admin');
      const recruiter = await people.member(found(first, 'the company of the first sign-up').id, 'company_recruiter');
      const before = await companies();
      const stranger = { siret: siretOf(SIREN, '0002'), email: 'curieux@ailleurs.example', firstName: 'Jean', lastName: 'Curieux' };
      const answer = await signUp(stranger);
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: { outcome: 'ask_colleague' } });
      expect(await companies()).toEqual(before);
      expect(await world.query(`select 1 from account where email = 'curieux@ailleurs.example'`)).toEqual([]);
      expect(await lettersTo(world, 'curieux@ailleurs.example')).toEqual([]);
      expect(await lettersTo(world, 'paul.martin@vermandois.example')).toEqual(['account-confirmation', 'company-join-asked']);
      expect(await lettersTo(world, second.email)).toEqual(['company-join-asked']);
      expect(await lettersTo(world, recruiter.email)).toEqual([]);
      await signUp(stranger);
      expect(await lettersTo(world, second.email)).toEqual(['company-join-asked']);
    });

    it('that is known without a member, as one that a teacher has written down, belongs to the first who signs it up', async () => {
      const siren = sirenFrom('900000077');
      await world.query(
        "insert into company (id, siren, name, status) values (gen_random_uuid(), $1, 'Malterie sans personne', 'pending')",
        [siren],
      );
      const answer = await signUp({ siret: siretOf(siren, '0001'), email: 'premiere@malterie.example' });
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: { outcome: 'letter_sent' } });
    });

    it('asked for by many in one day, its admins hear of five', async () => {
      const askers = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ siret: siretOf(SIREN, '0002'), email: `${name}@ailleurs.example` }));
      for (const asker of askers) expect((await signUp(asker)).body.outcome).toBe('ask_colleague');
      const letters = await lettersTo(world, 'paul.martin@vermandois.example');
      expect(letters.filter((letter) => letter === 'company-join-asked')).toHaveLength(5);
    });

    it('asked for by more than one address, it belongs to the first that opens its link; the other is sent to its admin', async () => {
      const siret = siretOf('900000045', '0001');
      await signUp({ siret, email: 'squatteur@ailleurs.example', companyName: 'Faux nom' });
      const squatted = await tokenFrom(world, 'account-confirmation', 'squatteur@ailleurs.example');
      expect((await signUp({ siret, email: 'gerante@cooperative.example' })).body.outcome).toBe('letter_sent');
      expect(await world.query('select 1 from company where siren = $1', ['900000045'])).toEqual([]);
      expect((await confirm(await tokenFrom(world, 'account-confirmation', 'gerante@cooperative.example'))).status).toBe(200);
      const { body } = await (await people.signIn('gerante@cooperative.example')).get<Own & { name: string }>('/api/company');
      expect(body).toMatchObject({ name: 'Sucrerie du Vermandois', sites: [{ siret }], members: [{ role: 'company_admin' }] });
      expect((await confirm(squatted)).body).toEqual({ outcome: 'ask_colleague' });
      expect(await world.query(`select 1 from account where email = 'squatteur@ailleurs.example'`)).toEqual([]);
      expect((await lettersTo(world, 'gerante@cooperative.example')).at(-1)).toBe('company-join-asked');
      expect((await confirm(squatted)).body.code).toBe('link.spent');
      expect((await signUp({ siret, email: 'squatteur@ailleurs.example' })).body.outcome).toBe('ask_colleague');
    });

    it('with an address that has an account is told the same as anybody, and creates nothing', async () => {
      const before = await companies();
      const answer = await signUp({ siret: siretOf('900000029', '0001') });
      expect(answer.body).toEqual({ outcome: 'letter_sent' });
      expect(await companies()).toEqual(before);
      expect((await lettersTo(world, 'paul.martin@vermandois.example')).at(-1)).toBe('account-exists');
    });

    it('confirmed by three in the same instant, it is one company of one person', async () => {
      const siret = siretOf('900000037', '0001');
      const emails = Array.from({ length: 3 }, (_, index) => `personne${index}@double.example`);
      const answers = await Promise.all(emails.map((email) => signUp({ siret, email })));
      expect(answers.map(({ body }) => body.outcome)).toEqual(emails.map(() => 'letter_sent'));
      const tokens = await Promise.all(emails.map((email) => tokenFrom(world, 'account-confirmation', email)));
      const outcomes = (await Promise.all(tokens.map(confirm))).map(({ body }) => body.outcome);
      expect(outcomes.sort()).toEqual([...Array.from({ length: 2 }, () => 'ask_colleague'), 'signed_in']);
      const left = await world.query(
        `select count(distinct company.id)::int as companies, count(*)::int as people
       from account join membership on account_id = account.id join company on company.id = company_id
       where email like '%@double.example'`,
      );
      expect(left).toEqual([{ companies: 1, people: 1 }]);
    });

    it('by hand, where no directory of companies is asked', async () => {
      const { body } = await world.client().get<object>(`/api/company-directory?siret=${siretOf('933333350', '0001')}`);
      expect(body).toEqual({ outcome: 'not_asked', source: null, establishment: null });
    });

    it('a SIRET pasted with its spaces is the same company', async () => {
      const spaced = SIRET.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ');
      expect((await signUp({ siret: spaced, email: 'autre@ailleurs.example' })).body.outcome).toBe('ask_colleague');
    });
  });
