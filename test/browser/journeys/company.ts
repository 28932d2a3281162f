import { expect, it } from '@jest/globals';
import { photo, png } from '../../support/images.js';
import { typedDay } from '../page/days.js';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const NAME = 'Marc Duhamel';
const OCCUPATION = 'Technicien / Technicienne de laboratoire d’analyse industrielle';
const TITLE = 'Technicien / Technicienne de laboratoire en contrôle qualité';
const COLLEAGUE = 'awa@amidon.example';
const COMPANY = 'Amidonnerie du Santerre';

/** Posts an offer, reads who applied, invites, and does everything with an offer that its menu has. */
export function companyJourney(stage: Stage): void {
  const { words } = stage;
  let marc: Person;
  let offerId: string;
  let copyPath: string;
  const row = () => marc.page.getByRole('listitem').filter({ has: marc.page.locator(`a[href$="/entreprise/offres/${offerId}"]`) });
  const act = async (key: string) => {
    await row()
      .getByRole('button', { name: words.from('company-offers:menu.open-of') })
      .click();
    await marc.page.getByRole('menuitem', { name: words.say(key) }).click();
  };
  const dialog = (key: string) => marc.page.getByRole('dialog', { name: words.say(key) });

  it('writes an offer, reads it as others will, and publishes it', async () => {
    marc = await stage.signsIn(NAME);
    await stage.shows(marc, words.say('company-offers:list.title'));
    await marc.page.getByRole('link', { name: words.say('company-offers:list.new') }).click();
    await stage.shows(marc, words.say('company-offers:form.new'));
    await marc.pick(words.from('company-offers:post.name'), 'technicien labo contrôle qualité', TITLE);
    const skills = marc.page.getByRole('group', { name: OCCUPATION });
    await skills.getByRole('checkbox', { name: /^Collecter, tester, analyser/ }).check();
    await skills.getByRole('checkbox', { name: /^Contrôler la conformité d’un résultat/ }).check();
    await marc.press(words.say('company-offers:work.take-tasks_other', { count: 2 }));
    await marc.page
      .getByRole('group', { name: words.from('company-offers:people.levels') })
      .getByText(words.say('offers:level.5'))
      .click();
    await marc.field(words.from('company-offers:dates.start-from')).fill(typedDay(42));
    await marc.field(words.from('company-offers:dates.start-to')).fill(typedDay(49));
    await marc.field(words.from('company-offers:dates.weeks')).fill('8');
    await marc.press(words.say('company-offers:form.preview'));
    await marc.reads(words.like('company-offers:preview.what'));
    await stage.shows(marc, TITLE);
    await marc.press(words.say('company-offers:publish'));
    await stage.shows(marc, words.say('company-offers:published.title'));
    offerId = /offres\/([0-9a-f-]{36})\/en-ligne/.exec(marc.page.url())?.[1] ?? '';
    await stage.world.settled();
  });

  it('finds people without a name beside it, and invites one', async () => {
    await marc.page.getByRole('link', { name: words.say('company-offers:published.back') }).click();
    await stage.shows(marc, words.say('company-offers:list.title'));
    await row()
      .getByRole('link', { name: words.from('company-offers:list.applications_zero') })
      .click();
    await stage.shows(marc, TITLE);
    await marc.follow(words.say('candidates:board.offer'));
    await marc.page.waitForURL(`**/offres/${offerId}`);
    await stage.shows(marc, TITLE);
    await marc.page.goBack();
    await stage.shows(marc, TITLE);
    const band = marc.page.getByRole('region', { name: words.from('candidates:band.title') });
    const pseudonym = (await band.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
    await band.getByRole('listitem').first().getByRole('link').click();
    await stage.shows(marc, pseudonym);
    await marc.press(words.say('candidates:invite.act'));
    const invitation = marc.page.getByRole('dialog', { name: words.like('candidates:invite.question') });
    await invitation.getByRole('textbox').fill('Notre laboratoire cherche une personne soigneuse.');
    await invitation.getByRole('button', { name: words.say('candidates:invite.verb') }).click();
    await marc.reads(words.like('candidates:invite.done'));
    await marc.page.getByText(words.say('status:invitation-to-apply.sent'), { exact: true }).waitFor();
    await stage.shows(marc, pseudonym);
  });

  it('goes through those who wait for an answer, one after the other', async () => {
    await stage.tab(marc, 'shell:tabs.company-offers');
    await marc.page.getByRole('link', { name: words.any('company-offers:waiting-applicants.all') }).click();
    await stage.shows(marc, words.say('candidates:inbox.title'));
    const list = marc.page.getByRole('list', { name: words.say('candidates:inbox.title') });
    await list.getByText(words.like('status:wait.day')).first().waitFor();
    const people = list.getByRole('heading', { level: 2 });
    const [first = '', second = ''] = await people.allTextContents();
    await people.first().getByRole('link').click();
    await stage.shows(marc, first);
    await marc.page.getByRole('link', { name: words.like('candidates:neighbours.place', { place: 1 }) }).waitFor();
    await marc.follow(words.say('candidates:neighbours.side.next'));
    await stage.shows(marc, second);
    await marc.page.getByRole('link', { name: words.like('candidates:neighbours.place', { place: 2 }) }).waitFor();
    await marc.follow(words.say('candidates:neighbours.side.previous'));
    await stage.shows(marc, first);
  });

  it('reads an application', async () => {
    await stage.tab(marc, 'shell:tabs.company-offers');
    await marc.page
      .getByRole('listitem')
      .filter({ has: marc.page.getByText(words.any('company-offers:list.unanswered')) })
      .getByRole('link', { name: /^\d+ / })
      .first()
      .click();
    const card = marc.page
      .getByRole('region', { name: words.from('candidates:stage.read') })
      .or(marc.page.getByRole('region', { name: words.from('candidates:stage.new') }));
    // Beside a state, a day alone would be taken for that of the state.
    expect(await card.first().textContent()).toMatch(new RegExp(`${words.say('candidates:sent')}[\\s\u00a0]`));
    const name = (await card.getByRole('link').first().textContent()) ?? '';
    await card.getByRole('link').first().click();
    await marc.page.getByRole('heading', { name: words.say('candidates:answer.title') }).waitFor();
    await stage.shows(marc, name);
  });

  it('pauses the offer and takes that back, then extends it', async () => {
    await stage.tab(marc, 'shell:tabs.company-offers');
    await act('company-offers:menu.pause');
    await row().getByText(words.say('status:offer.paused')).waitFor();
    await marc.press(words.say('ui:toast.undo'));
    await row().getByText(words.say('status:offer.published')).waitFor();
    await act('company-offers:menu.extend');
    await dialog('company-offers:extend.title').getByRole('textbox').fill(typedDay(100));
    await dialog('company-offers:extend.title')
      .getByRole('button', { name: words.like('company-offers:extend.act-until') })
      .click();
    await marc.reads(words.like('company-offers:extend.done'));
    await stage.shows(marc, words.say('company-offers:list.title'));
  });

  it('copies it, and closes the first with a reason', async () => {
    await act('company-offers:menu.duplicate');
    await marc.reads(words.like('company-offers:form.draft-context'));
    await stage.shows(marc, TITLE);
    copyPath = new URL(marc.page.url()).pathname;
    await stage.tab(marc, 'shell:tabs.company-offers');
    await act('company-offers:menu.close');
    const close = dialog('company-offers:close.title');
    await close.getByRole('button', { name: words.say('company-offers:close.verb') }).click();
    await close.getByText(words.say('company-offers:close.reason-missing')).waitFor();
    await close.getByRole('radio', { name: words.say('company-offers:close.reasons.not_looking') }).click();
    await close.getByRole('button', { name: words.say('company-offers:close.verb') }).click();
    await marc.reads(words.like('company-offers:close.done'));
    await stage.shows(marc, words.say('company-offers:list.title'));
  });

  it('goes on with the copy rather than begin another offer', async () => {
    await stage.tab(marc, 'shell:tabs.company-offers');
    await marc.page.getByRole('link', { name: words.say('company-offers:list.new') }).click();
    await stage.shows(marc, words.say('company-offers:form.new'));
    await marc.page
      .getByRole('region', { name: words.say('company-offers:unfinished.title') })
      .getByRole('link', { name: words.say('company-offers:unfinished.resume', { title: TITLE }) })
      .and(marc.page.locator(`[href$="${copyPath}"]`))
      .click();
    await marc.reads(words.like('company-offers:form.draft-context'));
    await stage.shows(marc, TITLE);
    expect(new URL(marc.page.url()).pathname).toBe(copyPath);
  });

  it('edits the page of the company with a logo and a photo, and looks at it', async () => {
    const presentation = 'Nous tirons l’amidon et les protéines du blé du Santerre.';
    const shown = 'Le tamisage de l’amidon';
    const logo = words.say('company:images.logo-of', { name: COMPANY });
    const choose = async (key: string, bytes: Promise<Uint8Array>) => {
      const [chooser] = await Promise.all([marc.page.waitForEvent('filechooser'), marc.press(words.say(key))]);
      await chooser.setFiles({ name: 'image', mimeType: 'application/octet-stream', buffer: Buffer.from(await bytes) });
    };
    await stage.tab(marc, 'shell:tabs.company-page');
    await stage.shows(marc, words.say('company:edit.head'));
    await choose('company:images.choose-logo', png());
    await marc.page.getByRole('img', { name: logo }).waitFor();
    await choose('company:images.choose-photo', photo());
    await marc.reads(words.say('company:images.undescribed'));
    const first = marc.page.getByRole('group', { name: words.say('company:images.photo', { number: 1 }) });
    await first.getByRole('textbox', { name: words.from('company:images.alt') }).fill(shown);
    await first.getByRole('button', { name: words.say('company:images.save') }).click();
    await marc.reads(words.say('company:images.described'));
    await stage.shows(marc, words.say('company:edit.head'));
    await marc.field(words.from('company:edit.description')).fill(presentation);
    await marc.page
      .locator('form')
      .getByRole('button', { name: words.say('company:edit.save'), exact: true })
      .click();
    await marc.reads(words.like('company:edit.done'));
    await marc.follow(words.say('company:edit.open'));
    await marc.page.getByRole('heading', { name: words.say('company:offers.title') }).waitFor();
    await marc.reads(presentation);
    for (const name of [logo, shown]) await marc.page.getByRole('img', { name }).waitFor();
    await stage.shows(marc, COMPANY);
  });

  it('invites somebody to administer with it', async () => {
    await stage.tab(marc, 'shell:tabs.team');
    await stage.shows(marc, words.say('team:title'));
    await marc.field(words.from('team:email')).fill(COLLEAGUE);
    await marc.page
      .getByRole('combobox', { name: words.from('team:role-label') })
      .last()
      .selectOption('company_admin');
    await marc.press(words.say('team:send'));
    await marc.reads(words.like('team:sent', { email: COLLEAGUE }));
    await marc.page.getByRole('heading', { name: words.say('team:invitations') }).waitFor();
    await stage.shows(marc, words.say('team:title'));
  });
}
