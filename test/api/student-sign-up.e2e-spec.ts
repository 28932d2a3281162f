import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.js';
import { bornYearsAgo } from './days.js';
import { tokenOf } from './letters.js';
import type { Refusal } from './offers.js';
import { PASSWORD, People } from './people.js';

const CODE = 'BETTERA7';

interface Me {
  account: { role: string; studentId: string | null; classGroupId: string | null } | null;
}

describe('a student signs up', () => {
  let world: World;
  let people: People;
  let classId: string;
  const body = (changes: Record<string, unknown> = {}) => ({
    classCode: CODE,
    firstName: 'Léa',
    lastName: 'Fontaine',
    birthDate: bornYearsAgo(18),
    email: 'lea.fontaine@eleve.example',
    password: PASSWORD,
    locale: 'fr',
    ...changes,
  });
  const signUp = (changes: Record<string, unknown> = {}) => world.client().post<Refusal>('/api/sign-up/student', body(changes));
  const signIn = (email: string) => world.client().post<Refusal>('/api/auth/sign-in/email', { email, password: PASSWORD });
  const lastMail = async (to: string) => {
    await world.settled();
    const mail = world.mails(to).at(-1);
    if (!mail) throw new Error(`nothing was written to ${to}`);
    return mail;
  };

  beforeAll(async () => {
    world = await startWorld();
    people = new People(world);
    classId = await people.classGroup(await people.teacher(), CODE);
  });
  afterAll(() => world?.stop());

  it('reads the class behind the code, however it is typed', async () => {
    const answer = await world.client().get('/api/class-codes/bett-era7');
    expect(answer.body).toEqual({ className: 'BTS métiers de la chimie 1', schoolName: 'Lycée de la Haute-Somme' });
    expect((await world.client().get<Refusal>('/api/class-codes/AAAAAAAA')).body.code).toBe('class-code.unknown');
  });

  it('gets one letter, and no session before the address is confirmed', async () => {
    const answer = await signUp({ classCode: 'bett era7' });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: {} });
    const { subject, text } = await lastMail('lea.fontaine@eleve.example');
    expect(subject).toMatch(/Confirme/);
    expect(text).toContain(`${world.url}/confirmer?token=`);
    const refused = await signIn('lea.fontaine@eleve.example');
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: 'sign-in.not-confirmed' });
  });

  it('spends the link of the letter by POST alone, and once', async () => {
    const token = tokenOf((await lastMail('lea.fontaine@eleve.example')).text);
    const client = world.client();
    for (const path of ['/confirmer', '/api/account/confirmation', '/api/auth/verify-email']) await client.get(`${path}?token=${token}`);
    expect((await signIn('lea.fontaine@eleve.example')).status).toBe(403);
    expect((await client.post('/api/account/confirmation', { token })).status).toBe(204);
    const again = await client.post<Refusal>('/api/account/confirmation', { token });
    expect({ status: again.status, code: again.body.code }).toEqual({ status: 400, code: 'link.spent' });
    const me = await (await people.signIn('lea.fontaine@eleve.example')).get<Me>('/api/account/me');
    expect(me.body.account).toMatchObject({ role: 'student', classGroupId: classId });
  });

  it('gets a new link on demand, which kills the one before', async () => {
    const email = 'tom.renard@eleve.example';
    await signUp({ email, firstName: 'Tom', lastName: 'Renard' });
    const first = tokenOf((await lastMail(email)).text);
    const renewed = await world.client().post('/api/account/confirmation/renewal', { email });
    expect({ status: renewed.status, body: renewed.body }).toEqual({ status: 202, body: null });
    const second = tokenOf((await lastMail(email)).text);
    expect((await world.client().post('/api/account/confirmation', { token: first })).status).toBe(400);
    expect((await world.client().post('/api/account/confirmation', { token: second })).status).toBe(204);
  });

  it('a renewal for an unknown or confirmed address answers the same and writes nothing', async () => {
    const before = world.mails().length;
    for (const email of ['personne@nulle-part.example', 'lea.fontaine@eleve.example']) {
      const { status, body: said } = await world.client().post('/api/account/confirmation/renewal', { email });
      expect({ status, said }).toEqual({ status: 202, said: null });
    }
    await world.settled();
    expect(world.mails()).toHaveLength(before);
  });

  it('an address that has an account gets the same answer, and its owner the letter account-exists', async () => {
    const answer = await signUp({ firstName: 'Inconnu', password: 'un-autre-mot-de-passe' });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: {} });
    await world.settled();
    const rows = await world.query(`select letter from email where to_address = 'lea.fontaine@eleve.example' order by created_at`);
    expect(rows).toEqual([{ letter: 'account-confirmation' }, { letter: 'account-exists' }]);
    expect(world.mails('lea.fontaine@eleve.example').at(-1)?.text).not.toContain('Inconnu');
    const accounts = await world.query(`select first_name from account where email = 'lea.fontaine@eleve.example'`);
    expect(accounts).toEqual([{ first_name: 'Léa' }]);
    expect((await signIn('lea.fontaine@eleve.example')).status).toBe(200);
  });

  it('ten forms sent at once with one address make one account', async () => {
    const email = 'zoe.petit@eleve.example';
    const answers = await Promise.all(Array.from({ length: 10 }, () => signUp({ email })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 202));
    expect(await world.query('select count(*)::int as n from account where email = $1', [email])).toEqual([{ n: 1 }]);
    expect(await world.query('select count(*)::int as n from student')).toEqual([{ n: 3 }]);
  });

  it('whoever never confirmed the address gets a new link by signing up again, a few times an hour', async () => {
    const email = 'sam.leroy@eleve.example';
    for (let times = 0; times < 5; times += 1) {
      const answer = await signUp({ email });
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: {} });
    }
    await world.settled();
    const letters = world.query('select letter from email where to_address = $1', [email]);
    expect(await letters).toEqual(Array.from({ length: 3 }, () => ({ letter: 'account-confirmation' })));
    const token = tokenOf((await lastMail(email)).text);
    expect((await world.client().post('/api/account/confirmation', { token })).status).toBe(204);
    expect((await signIn(email)).status).toBe(200);
  });

  it.each([
    ['not said', {}, false],
    ['said', { lowerSecondaryFinished: true }, true],
  ])('has finished lower secondary school only by saying so: %s', async (what, said, expected) => {
    const email = `college.${what.replace(' ', '-')}@eleve.example`;
    expect((await signUp({ email, ...said })).status).toBe(202);
    const rows = await world.query(
      'select lower_secondary_finished as finished from student join account on account.id = account_id where email = $1',
      [email],
    );
    expect(rows).toEqual([{ finished: expected }]);
  });

  it('is told that null says neither yes nor no', async () => {
    const { status, body } = await signUp({ email: 'college.null@eleve.example', lowerSecondaryFinished: null });
    expect({ status, fault: body.errors?.[0]?.path }).toEqual({ status: 400, fault: 'lowerSecondaryFinished' });
  });

  it('is 13 at least', async () => {
    const tooYoung = await signUp({ email: 'petit@eleve.example', birthDate: bornYearsAgo(12) });
    expect({ status: tooYoung.status, fault: tooYoung.body.errors?.[0]?.path }).toEqual({ status: 400, fault: 'birthDate' });
    const unborn = await signUp({ email: 'petit@eleve.example', birthDate: bornYearsAgo(-2) });
    expect(unborn.body.errors?.[0]?.code).toBe('student.birth-date');
  });

  it('under 15 is shown to nobody unless asked', async () => {
    const email = 'jeune@eleve.example';
    expect((await signUp({ email, birthDate: bornYearsAgo(14) })).status).toBe(202);
    const rows = await world.query(
      'select visibility, visibility_decided_at as decided from student join account on account.id = account_id where email = $1',
      [email],
    );
    expect(rows).toEqual([{ visibility: 'nobody', decided: null }]);
  });

  it('a code that was revoked opens nothing', async () => {
    await world.query('update class_group set code = null where id = $1', [classId]);
    const refused = await signUp({ email: 'tard@eleve.example' });
    expect({ status: refused.status, errors: refused.body.errors }).toMatchObject({
      status: 400,
      errors: [{ path: 'classCode', code: 'class-code.unknown' }],
    });
    expect(await world.query(`select 1 from account where email = 'tard@eleve.example'`)).toEqual([]);
  });
});
