import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  hostPart,
  schoolPart,
  seatOf,
  signatoriesOf,
} from '../../support/builders/agreements.js';
import { People } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import type { Person } from '../page/person.js';
import { signInByForm } from '../page/sign-in.js';
import { Words } from '../page/words.js';

const FR = new Words('fr');
const EN = new Words('en');
const MANY_STEPS = 180_000;

describe('the page on which one code signs several papers', () => {
  let world: World;
  let browser: Browser;
  let people: People;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    browser = await launchChromium();
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  /** Agreements that the company and the teacher sign from their accounts. */
  const toSign = async (cast: AgreementCast, names: readonly string[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const lastName of names) {
      const { agreed } = await agreementToSign(world, cast, await people.student(cast.classId, { lastName }), {
        host: hostPart({ signatoryEmail: cast.company.email, signatoryPhone: '06 12 34 56 78' }),
        school: schoolPart({ referentEmail: cast.teacher.email }),
      });
      ids.push(agreed.id);
    }
    return ids;
  };
  const codeFor = async (address: string): Promise<string> => {
    const [row] = await world.query<{ code: string | null }>(
      `select params ->> 'code' as code from email where letter = 'agreement-signature-codes' and to_address = $1
       order by created_at desc, id desc limit 1`,
      [address],
    );
    return found(row?.code, 'the code of the letter');
  };
  /** As the mailbox of a developer will show it. */
  const smsCode = async (number: string): Promise<string> => {
    const [row] = await world.query<{ code: string | null }>(
      `select params ->> 'code' as code from email where letter = 'signature-sms' and to_address = $1 order by created_at desc limit 1`,
      [`${number}@sms.invalid`],
    );
    return found(row?.code, 'the code of the SMS');
  };
  const statesOf = (ids: readonly string[], role: 'host' | 'referent') =>
    Promise.all(ids.map(async (id) => seatOf(await signatoriesOf(world, id), role).state));

  it(
    'is read paper by paper on a phone, takes the ones that are ticked, and leaves the others',
    async () => {
      const cast = await agreementCast(people);
      const ids = await toSign(cast, ['Vasseur', 'Delattre', 'Roux']);
      const person = await signInByForm(cast.company, { browser, world, language: 'fr', width: 390 });
      const { page } = person;
      await page.goto('/entreprise/conventions');
      await page.getByRole('heading', { name: FR.say('agreement:to-sign.title_other', { count: 3 }) }).waitFor();
      await person.follow(FR.say('agreement:to-sign.several'));
      await person.sees(FR.say('signature:several.title'));
      await clean(person);
      const boxes = page.getByRole('checkbox');
      expect(await boxes.count()).toBe(3);
      expect(await boxes.evaluateAll((all: { disabled: boolean }[]) => all.map(({ disabled }) => disabled))).toEqual([true, true, true]);
      await page.getByText(FR.say('signature:several.bar.unread')).first().waitFor();

      await person.follow(FR.say('signature:several.choose.start'));
      const paper = FR.say('signature:paper.internship');
      for (const at of [1, 2, 3]) {
        await person.sees(FR.say('signature:several.reading.title', { paper, at, total: 3 }));
        await page.getByRole('heading', { name: /Article 1\. Objet/ }).waitFor();
        if (at === 1) await clean(person);
        await person.press(FR.say('signature:several.reading.act'));
      }
      await person.sees(FR.say('signature:several.title'));
      await page.getByText(FR.say('signature:several.choose.count_other', { count: 3, total: 3 })).waitFor();
      await person.press(FR.say('signature:several.choose.all'));
      await boxes.nth(1).uncheck();
      await page.getByRole('heading', { name: FR.say('signature:several.sign.title_other', { count: 2 }) }).waitFor();
      const phone = '06\u00a0…\u00a078';
      await page.getByRole('radio', { name: FR.say('signature:code.by-sms', { phone }) }).check();
      await clean(person);
      await person.press(FR.say('signature:code.act'));
      await page.getByText(FR.like('signature:code.sent.sms')).waitFor();
      expect(await page.getByText('34 56').count()).toBe(0);
      await person.field(FR.from('signature:code.label')).fill(await smsCode('33612345678'));
      await person.field(FR.from('signature:mark.name')).fill('Marc Dubois');
      await page.getByRole('checkbox', { name: /chacun des 2 documents/ }).check();
      await clean(person);
      await person.press(FR.say('signature:several.sign.act_other', { count: 2 }));
      await person.sees(FR.say('signature:several.done.all_other', { count: 2 }));
      await clean(person);
      expect(await statesOf(ids, 'host')).toEqual(['signed', 'opened', 'signed']);

      await person.press(FR.say('signature:several.done.left'));
      await person.sees(FR.say('signature:several.title'));
      expect(await page.getByRole('checkbox').count()).toBe(1);
      expect(person.faults).toEqual([]);
    },
    MANY_STEPS,
  );

  it(
    'works by the keyboard on a desktop, in English: a new choice wants a new code, and a paper that moved meanwhile says why',
    async () => {
      const cast = await agreementCast(people);
      const ids = await toSign(cast, ['Lambert', 'Petit']);
      const person = await signInByForm(cast.teacher, { browser, world, language: 'en', width: 1280 });
      const { page } = person;
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto('/signatures');
      await person.sees(EN.say('signature:several.title'));
      await clean(person);
      await page.getByRole('link', { name: EN.say('signature:several.choose.start') }).press('Enter');
      const paper = EN.say('signature:paper.internship');
      for (const at of [1, 2]) {
        await person.sees(EN.say('signature:several.reading.title', { paper, at, total: 2 }));
        await clean(person);
        await page.getByRole('button', { name: EN.say('signature:several.reading.act') }).press('Enter');
      }
      await person.sees(EN.say('signature:several.title'));
      const boxes = page.getByRole('checkbox');
      await boxes.first().press('Space');
      await page.getByRole('button', { name: EN.say('signature:code.act') }).press('Enter');
      await page.getByText(EN.like('signature:code.sent.email')).waitFor();
      const old = await codeFor(cast.teacher.email);
      await boxes.nth(1).press('Space');
      const code = person.field(EN.from('signature:code.label'));
      await code.fill(old);
      await person.field(EN.from('signature:mark.name')).fill('Nadia Roche');
      const consent = page.getByRole('checkbox', { name: /each of the 2 documents/ });
      await consent.press('Space');
      const act = page.getByRole('button', { name: EN.say('signature:several.sign.act_other', { count: 2 }) });
      await act.press('Enter');
      await person.reads(EN.say('signature:several.sign.no-code'));
      await clean(person);
      await page.getByRole('button', { name: EN.say('signature:code.act') }).press('Enter');
      await page.getByText(EN.like('signature:code.sent.email')).waitFor();
      await code.fill(await codeFor(cast.teacher.email));
      const withdrawal = await cast.office.client.post(`/api/school-agreements/${ids[1]}/withdrawal`, { reason: 'The dates change.' });
      expect(withdrawal.status).toBe(204);
      await act.press('Enter');
      await person.sees(EN.say('signature:several.done.some', { count: 1, total: 2 }));
      await person.reads('This version is void: another one will be sent to you.');
      await clean(person);
      expect(await statesOf(ids, 'referent')).toEqual(['signed', 'opened']);
      await page.goto('/signatures');
      await page.getByRole('heading', { name: EN.say('signature:several.nothing.title') }).waitFor();
      await clean(person);
      expect(person.faults).toEqual([]);
    },
    MANY_STEPS,
  );
});
