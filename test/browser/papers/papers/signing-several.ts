import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  hostPart,
  schoolPart,
  seatOf,
  signatoriesOf,
} from '../../../support/builders/agreements.js';
import { found } from '../../../support/found.js';
import { isWell, type Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const PHONE = { width: 390 };
const FR = new Words('fr');
const EN = new Words('en');
const PAPER = FR.say('signature:paper.internship');

export function describeSigningSeveral(scene: Scene): void {
  describe('the page on which one code signs several papers', () => {
    let cast: AgreementCast;
    /** Agreements that the company and the teacher sign from their accounts. */
    const ids: string[] = [];

    beforeAll(async () => {
      cast = await agreementCast(scene.people);
      for (const lastName of ['Vasseur', 'Delattre', 'Roux']) {
        const student = await scene.people.student(cast.classId, { lastName });
        const { agreed } = await agreementToSign(scene.world, cast, student, {
          host: hostPart({ signatoryEmail: cast.company.email, signatoryPhone: '06 12 34 56 78' }),
          school: schoolPart({ referentEmail: cast.teacher.email }),
        });
        ids.push(agreed.id);
      }
    });

    /** Of the last such letter; an SMS is one to the mailbox of a developer. */
    const codeFor = async (letter: string, address: string): Promise<string> => {
      const [row] = await scene.world.query<{ code: string | null }>(
        `select params ->> 'code' as code from email where letter = $1 and to_address = $2 order by created_at desc, id desc limit 1`,
        [letter, address],
      );
      return found(row?.code, `the code of ${letter}`);
    };
    const statesOf = (ids: readonly string[], role: 'host' | 'referent') =>
      Promise.all(ids.map(async (id) => seatOf(await signatoriesOf(scene.world, id), role).state));

    it('is read paper by paper on a phone, takes the ones that are ticked by SMS, and leaves the others, which are signed alone', async () => {
      const person = await scene.as(cast.company, PHONE);
      const { page } = person;
      await page.goto('/entreprise/conventions');
      await page.getByRole('heading', { name: FR.say('agreement:to-sign.title_other', { count: 3 }) }).waitFor();
      await person.follow(FR.say('agreement:to-sign.several'));
      await person.sees(FR.say('signature:several.title'));
      const boxes = page.getByRole('checkbox');
      expect(await boxes.evaluateAll((all: { disabled: boolean }[]) => all.map(({ disabled }) => disabled))).toEqual([true, true, true]);
      await isWell(person);
      await person.follow(FR.say('signature:several.choose.start'));
      for (const at of [1, 2, 3]) {
        await person.sees(FR.say('signature:several.reading.title', { paper: PAPER, at, total: 3 }));
        await page.getByRole('heading', { name: /Article 1\. Objet/ }).waitFor();
        if (at === 1) await isWell(person);
        await person.press(FR.say('signature:several.reading.act'));
      }
      await page.getByText(FR.say('signature:several.choose.count_other', { count: 3, total: 3 })).waitFor();
      await person.press(FR.say('signature:several.choose.all'));
      await boxes.nth(1).uncheck();
      await page.getByRole('heading', { name: FR.say('signature:several.sign.title_other', { count: 2 }) }).waitFor();
      await page.getByRole('radio', { name: FR.say('signature:code.by-sms', { phone: '06\u00a0…\u00a078' }) }).check();
      await person.press(FR.say('signature:code.act'));
      await page.getByText(FR.like('signature:code.sent.sms')).waitFor();
      expect(await page.getByText('34 56').count()).toBe(0);
      await person.field(FR.from('signature:code.label')).fill(await codeFor('signature-sms', '33612345678@sms.invalid'));
      await person.field(FR.from('signature:mark.name')).fill('Marc Dubois');
      await page.getByRole('checkbox', { name: /chacun des 2 documents/ }).check();
      await isWell(person);
      await person.press(FR.say('signature:several.sign.act_other', { count: 2 }));
      await person.sees(FR.say('signature:several.done.all_other', { count: 2 }));
      expect(await statesOf(ids, 'host')).toEqual(['signed', 'opened', 'signed']);
      await person.press(FR.say('signature:several.done.left'));
      await person.sees(FR.say('signature:several.title'));
      await boxes.nth(1).waitFor({ state: 'detached' });
      expect(await boxes.count()).toBe(1);

      await page.goto('/entreprise/conventions');
      await person.press(FR.from('agreement:to-sign.act-for', { name: 'Inès Delattre' }));
      await page.waitForURL(/\/signature\?token=/);
      await person.reads(/Inès Delattre/);
    });

    it('works by the keyboard on a desktop, in English: a new choice wants a new code, and a paper that moved meanwhile says why', async () => {
      const person = await scene.as(cast.teacher, { scheme: 'dark', language: 'en' });
      const { page } = person;
      const enter = (role: 'button' | 'link', name: string) => page.getByRole(role, { name }).press('Enter');
      await page.goto('/signatures');
      await enter('link', EN.say('signature:several.choose.start'));
      for (const at of [1, 2, 3]) {
        await person.sees(EN.say('signature:several.reading.title', { paper: EN.say('signature:paper.internship'), at, total: 3 }));
        await enter('button', EN.say('signature:several.reading.act'));
      }
      await person.sees(EN.say('signature:several.title'));
      const boxes = page.getByRole('checkbox');
      await boxes.first().press('Space');
      await enter('button', EN.say('signature:code.act'));
      await page.getByText(EN.like('signature:code.sent.email')).waitFor();
      const codeNow = () => codeFor('agreement-signature-codes', cast.teacher.email);
      const code = person.field(EN.from('signature:code.label'));
      const act = EN.say('signature:several.sign.act_other', { count: 2 });
      const old = await codeNow();
      await boxes.nth(1).press('Space');
      await code.fill(old);
      await person.field(EN.from('signature:mark.name')).fill('Nadia Roche');
      await page.getByRole('checkbox', { name: /each of the 2 documents/ }).press('Space');
      await enter('button', act);
      await person.reads(EN.say('signature:several.sign.no-code'));
      await enter('button', EN.say('signature:code.act'));
      await page.getByText(EN.like('signature:code.sent.email')).waitFor();
      await code.fill(await codeNow());
      const withdrawal = await cast.office.client.post(`/api/school-agreements/${ids[1]}/withdrawal`, { reason: 'The dates change.' });
      expect(withdrawal.status).toBe(204);
      await enter('button', act);
      await person.sees(EN.say('signature:several.done.some', { count: 1, total: 2 }));
      await person.reads('This version is void: another one will be sent to you.');
      await isWell(person);
      expect(await statesOf(ids, 'referent')).toEqual(['signed', 'opened', 'opened']);
    });
  });
}
