import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../support/builders/applications.js';
import { draft, offerBody, published } from '../../support/builders/offers.js';
import { type Member, People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import { startWorld, type World } from '../../support/world.js';

const EVIL = 'pirate@evil.example';
/** Line breaks, and characters that some parsers take for one. */
const BREAKS = [
  '\r\n',
  '\n',
  '\r',
  '\u0000',
  '\u000b',
  '\u000c',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u001b',
  '%0d%0a',
  '\\r\\n',
  '\u202e',
  '=?utf-8?q?=0d=0a?=',
];
const injected = (start: string) => BREAKS.map((end) => `${start}${end}Bcc: ${EVIL}${end}X-Injected: yes`);
/** Returns the texts that PostgreSQL can store: those without NUL. */
const kept = (start: string) => injected(start).filter((text) => !text.includes('\u0000'));

describe('line ends in what becomes the head of a letter (T21)', () => {
  let world: World;
  let people: People;
  let coordinator: Person;
  let teacher: Teacher;
  let company: Member;
  let student: Student;

  beforeAll(async () => {
    world = await startWorld();
    people = new People(world);
    coordinator = await people.coordinator();
    teacher = await people.teacher();
    company = await people.company();
    student = await people.student(await people.classGroup(teacher));
  });
  afterAll(() => world?.stop());

  /** Asserts that each letter arrived with the expected headers only. */
  function expectOrdinaryHeads(): void {
    for (const { headers, to, subject } of world.mails()) {
      const names = [...headers.keys()];
      expect(names.filter((name) => ['bcc', 'cc', 'x-injected', 'reply-to', 'sender'].includes(name))).toEqual([]);
      expect(to).not.toBe(EVIL);
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(JSON.stringify(headers.get('to'))).not.toContain(EVIL);
    }
  }

  it.each([
    ['a first name', (text: string) => signUp({ firstName: text })],
    ['a last name', (text: string) => signUp({ lastName: text })],
    ['a company’s name', (text: string) => signUp({ companyName: text })],
    ['the title of an offer', (text: string) => company.client.post('/api/offers', offerBody({ title: text }))],
    [
      'the name of a class',
      (text: string) => teacher.client.post('/api/classes', { name: text, certification: 'bts-metiers-de-la-chimie' }),
    ],
    [
      'the name of a school',
      (text: string) => coordinator.client.post('/api/schools', { name: text, kind: 'lycee', communeInsee: '80021' }),
    ],
  ])('are refused in %s, or are letters like any other', async (_what, send) => {
    for (const text of injected('Sucrerie')) {
      const { status } = await send(text);
      const isHarmless = !/[\p{Cc}\u2028\u2029]/u.test(text);
      expect({ text, isTaken: status < 300, isFault: status >= 500 }).toEqual({
        text,
        isTaken: isHarmless && status < 300,
        isFault: false,
      });
    }
    await world.settled();
    expectOrdinaryHeads();
  });

  function signUp(changes: Record<string, string>) {
    siren += 10;
    return world.client().post('/api/sign-up/company', {
      ...{ siret: siretOf(String(siren), '0001'), companyName: 'Sucrerie du Vermandois', address: '1 rue des Râperies' },
      ...{
        communeInsee: '80021',
        phone: '03 22 45 67 89',
        firstName: 'Paul',
        lastName: 'Martin',
        email: `paul.${siren}@vermandois.example`,
      },
      ...{ locale: 'fr', ...changes },
    });
  }
  let siren = 710_000_000;

  it('are folded away where they are already kept: letters about companies, offers, classes and people', async () => {
    const titles = kept('Technicien');
    for (const [index, title] of titles.entries()) {
      await world.query('update company set name = $1, status = $2, verified_at = null where id = $3', [
        kept('Sucrerie')[index],
        'verified',
        company.companyId,
      ]);
      const offerId = await published(company.client);
      await world.query('update offer set title = $1 where id = $2', [title, offerId]);
      await world.query(`update account set name = $1, first_name = $1, last_name = $1 where id = $2`, [title, student.accountId]);
      await world.query(`update student set first_name = $1, last_name = $1 where account_id = $2`, [title, student.accountId]);
      await world.query('update class_group set name = $1', [kept('BTS')[index]]);
      await world.query('update school set name = $1', [kept('Lycée')[index]]);
      await applied(student.client, offerId);
      await coordinator.client.post(`/api/companies/${company.companyId}/suspension`, { reason: 'Motif assez long pour être lu.' });
      await coordinator.client.post('/api/invitations', {
        role: 'teacher',
        schoolId: teacher.schoolId,
        email: `invitation.${index}@lycee.example`,
      });
    }
    await draft(company.client);
    await world.settled();
    expect(world.mails().length).toBeGreaterThan(titles.length * 3);
    expectOrdinaryHeads();
  });
});
