import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Authenticator } from '../../support/authenticator.js';
import { dayIn } from '../../support/builders/days.js';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import { png } from '../../support/images.js';
import { tokenFrom } from '../../support/letters.js';
import { startWorld, type World } from '../../support/world.js';
import { PASSWORD, type PrincipalName, signInEverybody } from '../rights/principals.js';
import { type OwnIds, ownThings } from './foreign-things.js';
import { plantForOthers, VIEW } from './plant-for-others.js';
import { changed, type Own, printsOfOthers } from './rows-of-others.js';

type Kind = 'account' | 'student' | 'company' | 'class' | 'referents';
/** Acts of one person, each with the status of success. */
interface Done {
  as: PrincipalName;
  /** Kinds of ids that identify the person's own rows. */
  own: readonly Kind[];
  act: (client: Client) => Promise<{ status: number }[]>;
}

describe('what one does to what is one’s own', () => {
  let world: World;
  let clients: Record<PrincipalName, Client>;
  let emails: Record<string, string>;
  let ids: OwnIds;
  let colleagueId: string;

  beforeAll(async () => {
    world = await startWorld({ demo: true, workers: 0, env: { SEVE_DEMO_PASSWORD: PASSWORD } });
    const story = await signInEverybody(world);
    ({ clients, emails } = story);
    ids = await ownThings(world, story.ids);
    colleagueId = await memberOf('colleague');
    await plantForOthers(world, ids, colleagueId);
    await sendOthersWithCv();
  });
  afterAll(() => world?.stop());

  /** Attaches a Word CV, which a company cannot open, to the applications of other students. */
  const sendOthersWithCv = async () => {
    await world.query(
      `insert into cv_file select (jsonb_populate_record(null::cv_file, to_jsonb(own) || jsonb_build_object(
         'id', gen_random_uuid(), 'student_id', other.id, 'kind', 'docx', 'state', 'pending', 'rebuilt_id', null, 'rebuilt_sha256', null))).*
       from (select * from cv_file where student_id = $1 limit 1) own, student other
       where exists (select 1 from application where student_id = other.id) and not exists (select 1 from cv_file where student_id = other.id)`,
      [ids.studentId],
    );
    await world.query(
      'update application set cv_file_id = cv_file.id from cv_file where cv_file.student_id = application.student_id and application.student_id <> $1',
      [ids.studentId],
    );
  };
  const one = async (sql: string, ...values: unknown[]) => found((await world.query<{ id: string }>(sql, values))[0], sql).id;
  const accountOf = (name: PrincipalName) => one('select id from account where email = $1', emails[name]);
  const memberOf = (name: PrincipalName) =>
    one('select membership.id from membership join account on account.id = account_id where email = $1', emails[name]);
  const ownRows = async (name: PrincipalName, kinds: readonly Kind[]): Promise<Own> => ({
    ...(kinds.includes('account') && { account_id: [await accountOf(name)] }),
    ...(kinds.includes('student') && { student_id: [ids.studentId] }),
    ...(kinds.includes('company') && { company_id: [ids.companyId], company_site_id: await sitesOf(ids.companyId) }),
    ...(kinds.includes('class') && { class_group_id: [ids.classId] }),
    ...(kinds.includes('referents') && { referent_teacher_id: [ids.teacherId, colleagueId], membership_id: [ids.teacherId, colleagueId] }),
  });
  const sitesOf = async (companyId: string) =>
    (await world.query<{ id: string }>('select id from company_site where company_id = $1', [companyId])).map(({ id }) => id);
  const pupil = () =>
    one('select id from student where class_group_id = $1 and id <> $2 and account_id is not null limit 1', ids.classId, ids.studentId);

  const DONE: Record<string, Done> = {
    'a star is put, taken off and put again': {
      ...{ as: 'student', own: ['account', 'student'] },
      act: async (client) => {
        const path = `/api/student/saved-offers/${ids.openOfferId}`;
        return [await client.put(path, {}), await client.del(path), await client.put(path, {})];
      },
    },
    'a draft is written to an offer, and written again': {
      ...{ as: 'student', own: ['account', 'student'] },
      act: async (client) => {
        const path = `/api/application-drafts/offers/${ids.openOfferId}`;
        return [await client.put(path, { motivation: 'Un.', answers: [] }), await client.put(path, { motivation: 'Deux.', answers: [] })];
      },
    },
    'a draft is written to a company': {
      ...{ as: 'student', own: ['account', 'student'] },
      act: async (client) => [
        await client.put(`/api/application-drafts/companies/${ids.otherCompanyId}`, { kind: 'internship', motivation: 'Un.' }),
      ],
    },
    'a sign-in': {
      ...{ as: 'student', own: ['account', 'student'] },
      act: async () => [await world.client().post('/api/auth/sign-in/email', { email: emails.student, password: PASSWORD })],
    },
    'a sign-in by a link': {
      ...{ as: 'otherStudent', own: ['account'] },
      act: async () => {
        const browser = world.client();
        const asked = await browser.post('/api/auth/magic-link', { email: emails.otherStudent });
        const token = await tokenFrom(world, 'magic-link', emails.otherStudent ?? '');
        return [asked, await browser.post('/api/auth/magic-link/session', { token })];
      },
    },
    'another role is taken, and the first one again': {
      ...{ as: 'student', own: ['account'] },
      act: async (client) => {
        const joins = `insert into membership (id, account_id, school_id, role) select gen_random_uuid(), $1, $2, 'teacher' returning id`;
        const membershipId = await one(joins, await accountOf('student'), ids.otherSchoolId);
        return [await client.post('/api/account/role', { membershipId }), await client.post('/api/account/role', { membershipId: null })];
      },
    },
    'a CV takes the place of the one before': {
      ...{ as: 'student', own: ['account', 'student'] },
      act: async (client) => [await client.upload('/api/student/cv', 'cv.pdf', new Uint8Array(Buffer.from('%PDF-1.7\n')))],
    },
    'an application is sent': {
      ...{ as: 'student', own: ['account', 'student'] },
      act: async (client) => [
        await client.post('/api/applications', {
          offerId: ids.openOfferId,
          motivation: 'Je voudrais apprendre ce métier chez vous.',
          answers: [],
        }),
      ],
    },
    'a class is shared, its students are followed, it is handed over, and left': {
      ...{ as: 'office', own: ['class', 'referents'] },
      act: async (client) => {
        const path = `/api/classes/${ids.classId}`;
        const answers = [
          await client.post(`${path}/teachers`, { teacherId: colleagueId }),
          await client.put(`${path}/referents`, { studentIds: [await pupil()], teacherId: colleagueId }),
          await client.del(`${path}/teachers/${colleagueId}`),
          await client.put(`${path}/referent`, { teacherId: colleagueId }),
        ];
        const shares = 'select id from class_teacher where class_group_id = $1 and membership_id = $2 and to_at is null';
        expect(await one(shares, ids.classId, colleagueId)).not.toBeNull();
        return [...answers, await client.put(`${path}/referent`, { teacherId: ids.teacherId })];
      },
    },
    'the page is written anew, with another sector': {
      ...{ as: 'company', own: ['account', 'company'] },
      act: async (client) => {
        const { body } = await client.get<{ sector: string; size: string }>('/api/company');
        const sector = body.sector === 'agri_food' ? 'environment' : 'agri_food';
        return [await client.put('/api/company', { description: 'Nous tirons l’amidon du blé.', sector, size: body.size, website: null })];
      },
    },
    'a logo takes the place of the one before': {
      ...{ as: 'company', own: ['company'] },
      act: async (client) => {
        const path = '/api/company/images?role=logo';
        return [
          await client.upload(path, 'logo.png', await png()),
          await client.upload(path, 'logo.png', await png({ colour: '#aa3333' })),
        ];
      },
    },
    'a photo is added': {
      ...{ as: 'company', own: ['company'] },
      act: async (client) => [await client.upload('/api/company/images?role=photo', 'usine.png', await png())],
    },
    'a view of the table is kept, and taken off': {
      ...{ as: 'teacher', own: ['account'] },
      act: async (client) => {
        const kept = await client.post<{ id: string }>('/api/saved-views', { screen: 'class', name: VIEW, search: 'place=sans' });
        return [kept, await client.del(`/api/saved-views/${kept.body.id}`)];
      },
    },
    'a place found elsewhere is declared': {
      ...{ as: 'student', own: ['account', 'student'] },
      act: async (client) => [
        await client.post('/api/student/declared-places', {
          ...{ hostName: 'Moulins de la Somme', kind: 'internship', weeklyMinutes: 2_100, hazards: [] },
          ...{ startOn: dayIn(40), endOn: dayIn(50) },
        }),
      ],
    },
    'the other sessions are ended': {
      ...{ as: 'head', own: ['account'] },
      act: async (client) => [await client.post('/api/auth/revoke-other-sessions')],
    },
    'the password is changed, and the other sessions end': {
      ...{ as: 'tutor', own: ['account'] },
      act: async (client) => [await client.put('/api/account/password', { newPassword: 'quatre-mots-sans-aucun-lien', endsOthers: true })],
    },
    'a second step is set up, its codes are drawn anew, and it is removed': {
      ...{ as: 'otherTeacher', own: ['account'] },
      act: async (client) => {
        const path = '/api/account/second-step';
        const begun = await client.post<{ secret: string }>(path);
        const phone = new Authenticator(begun.body.secret);
        const later = async () =>
          world.query('update second_step set last_interval = 0 where account_id = $1', [await accountOf('otherTeacher')]);
        const on = await client.put(path, { code: await phone.next() });
        await later();
        const drawn = await client.post(`${path}/recovery-codes`, { code: await phone.next() });
        await later();
        return [begun, on, drawn, await client.request('DELETE', path, { code: phone.at(0) })];
      },
    },
    'a new address is asked for, confirmed, and undone from the old one': {
      ...{ as: 'professional', own: ['account'] },
      act: async (client) => {
        const email = 'nouvelle@exemple.fr';
        const accountId = await accountOf('professional');
        const asked = await client.post('/api/account/email', { email });
        const again = await client.post('/api/account/email', { email });
        const confirmed = await client.post('/api/account/email/confirmation', {
          token: await tokenFrom(world, 'account-email-confirm', email),
        });
        await world.query("insert into second_step (account_id, sealed_secret, confirmed_at) values ($1, 'x', now())", [accountId]);
        const token = await tokenFrom(world, 'account-email-changing', emails.professional ?? '');
        return [asked, again, confirmed, await client.post('/api/account/email/undo', { token })];
      },
    },
  };

  it.each(Object.entries(DONE))('%s: what is another’s stays as it was', async (_what, { as, own, act }) => {
    const mine = await ownRows(as, own);
    const before = await printsOfOthers(world, mine);
    const answers = await act(clients[as]);
    expect({ refused: answers.filter(({ status }) => status >= 300), written: changed(before, await printsOfOthers(world, mine)) }).toEqual(
      {
        refused: [],
        written: [],
      },
    );
  });
});
