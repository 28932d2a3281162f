import { expect, it } from '@jest/globals';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const LEA = 'Léa Fontaine';
const REASON = 'Un appel de la famille, à rapprocher des candidatures.';

/** Verifies, moderates, searches, and opens one file for a reason that the student reads. */
export function coordinatorJourney(stage: Stage, name: string): void {
  const { words } = stage;
  let coordinator: Person;

  it('starts from what waits, and verifies a company', async () => {
    coordinator = await stage.signsIn(name);
    await stage.shows(coordinator, words.like('campus-home:title'));
    await coordinator.page
      .getByRole('main')
      .getByRole('link', { name: words.any('campus-home:verify') })
      .click();
    await stage.shows(coordinator, words.say('companies:title'));
    const [waiting] = await stage.world.query<{ name: string }>(`select name from company where status = 'pending' order by name limit 1`);
    if (!waiting) throw new Error('no company waits to be verified');
    await coordinator.press(`${words.say('companies:verify')} ${waiting.name}`);
    await coordinator.page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('companies:verb') })
      .click();
    await coordinator.reads(words.say('companies:done', { name: waiting.name }));
    await stage.shows(coordinator, words.say('companies:title'));
  });

  it('opens exactly the letters that its home counts as not arrived, then all of them', async () => {
    const { page } = coordinator;
    await page.goto('/');
    await stage.shows(coordinator, words.like('campus-home:title'));
    const link = page.getByRole('link', { name: words.any('campus-home:letters-lost') });
    const counted = page.getByRole('main').getByRole('listitem').filter({ has: link });
    const lost = Number.parseInt((await counted.textContent()) ?? '', 10);
    expect(lost).toBeGreaterThan(0);
    await counted.getByRole('link', { name: words.any('campus-home:letters-lost') }).click();
    await stage.shows(coordinator, words.say('mail-log:title'));
    const letters = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') });
    const states = page.getByRole('radiogroup', { name: words.say('mail-log:state') });
    const ofLost = states.getByRole('radio', { name: words.say('mail-log:counted', { state: words.say('mail-log:lost'), number: lost }) });
    expect([new URL(page.url()).search, await letters.count(), await ofLost.isChecked()]).toEqual(['?etat=lost', lost, true]);
    await states.getByText(words.say('mail-log:any-state'), { exact: true }).click();
    await page.waitForURL((url) => url.search === '');
    await stage.shows(coordinator, words.say('mail-log:title'));
    expect(await letters.count()).toBeGreaterThan(lost);
  });

  it('searches an account', async () => {
    await stage.menu(coordinator, name, 'shell:tabs.staff-accounts');
    await stage.shows(coordinator, words.say('staff-accounts:title'));
    await coordinator.page.getByRole('searchbox', { name: words.say('staff-accounts:find') }).fill('Duhamel');
    await coordinator.page.waitForURL(/q=Duhamel/);
    await coordinator.page.getByRole('listitem').filter({ hasText: 'marc@demo.example' }).waitFor();
    await stage.shows(coordinator, words.say('staff-accounts:title'));
  });

  it('finds a letter, sends it once more, and sees the new one leave', async () => {
    await stage.menu(coordinator, name, 'shell:tabs.mail-log');
    await stage.shows(coordinator, words.say('mail-log:title'));
    await coordinator.page.getByRole('searchbox', { name: words.say('mail-log:find') }).fill('lea@demo');
    await coordinator.page.waitForURL(/q=lea/);
    const { page } = coordinator;
    const sent = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: words.say('letters:title.application-sent') }) });
    await sent.first().getByRole('heading').click();
    await sent
      .first()
      .getByRole('button', { name: words.from('mail-log:resend.open') })
      .click();
    await stage.shows(coordinator, words.say('mail-log:title'));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('mail-log:resend.verb') })
      .click();
    await coordinator.reads(words.like('mail-log:resend.done', { address: 'lea@demo.example' }));
    const copy = sent.filter({ hasText: words.say('mail-log:copy') }).filter({ hasText: words.say('letters:state.sent') });
    await copy.first().waitFor();
    expect(stage.world.mails('lea@demo.example').length).toBeGreaterThan(0);
  });

  it('looks at a letter as its reader gets it, in the other language, dark and on a phone', async () => {
    const { page } = coordinator;
    await coordinator.follow(words.say('mail-log:tabs.previews'));
    await stage.shows(coordinator, words.say('letter-previews:title'));
    await page
      .getByRole('main')
      .getByRole('link', { name: words.say('letters:title.magic-link') })
      .click();
    await stage.shows(coordinator, words.say('letters:title.magic-link'));
    for (const key of ['languages.en', 'schemes.dark', 'widths.phone']) {
      await page
        .getByRole('radiogroup')
        .getByText(words.say(`letter-previews:${key}`), { exact: true })
        .click();
    }
    const letter = page.frameLocator('iframe');
    await letter.getByRole('heading', { name: 'Your link to enter Sève' }).waitFor();
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('sandbox')).toBe('');
    expect((await frame.boundingBox())?.width).toBeLessThan(400);
  });

  it('comes to the dashboard of the queues by signing in', async () => {
    const visitor = await stage.comes('/admin/queues');
    await visitor.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await visitor.page.waitForURL(/\/admin\/queues$/);
    await visitor.page.getByText('notifications').first().waitFor();
  });

  it('opens the file of one student for a written reason', async () => {
    await stage.menu(coordinator, name, 'shell:tabs.file-tickets');
    await stage.shows(coordinator, words.say('file-tickets:title'));
    await coordinator.field(words.from('file-tickets:form.email')).fill('lea@demo.example');
    await coordinator.field(words.from('file-tickets:form.reason')).fill(REASON);
    await coordinator.press(words.say('file-tickets:form.act'));
    await coordinator.page
      .getByRole('region', { name: words.say('file-tickets:sheet.ticket') })
      .getByText(REASON)
      .waitFor();
    await stage.shows(coordinator, LEA);
  });

  it('the student sees who opened it, and why', async () => {
    const lea = await stage.signsIn(LEA);
    await stage.menu(lea, LEA, 'shell:account.privacy');
    await lea.reads(words.like('privacy:tickets.reason', { reason: REASON }));
    await stage.shows(lea, words.say('privacy:title'));
    await lea.follow(words.say('privacy:letters.see'));
    await stage.shows(lea, words.say('student-letters:title'));
    await lea.reads(words.say('letters:title.application-received'));
  });
}
