import { beforeAll, expect, it } from '@jest/globals';
import { found } from '../../support/found.js';
import { typedDay } from '../page/days.js';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const NAME = 'Marc Duhamel';
const COLLEAGUE = 'awa@amidon.example';
const COMPANY = 'Amidonnerie du Santerre';
const PRESENTATION = 'Nous tirons l’amidon et les protéines du blé du Santerre.';

interface Offer {
  id: string;
  title: string;
}

/** Invites somebody, reads who applied, does with an offer what its menu has, and presents itself. */
export function companyJourney(stage: Stage): void {
  const { words } = stage;
  let marc: Person;
  let offer: Offer;
  const row = () => marc.page.getByRole('listitem').filter({ has: marc.page.locator(`a[href$="/entreprise/offres/${offer.id}"]`) });
  const act = async (key: string) => {
    await row()
      .getByRole('button', { name: words.from('company-offers:menu.open-of') })
      .click();
    await marc.page.getByRole('menuitem', { name: words.say(key) }).click();
  };
  const dialog = (key: string) => marc.page.getByRole('dialog', { name: words.say(key) });

  beforeAll(async () => {
    const client = stage.world.client();
    await client.post('/api/demo/sign-in', { key: 'company' });
    const offers = (await client.get<{ items: Offer[] }>('/api/company/offers?status=published&limit=50')).body.items;
    const candidates = await Promise.all(
      offers.map(async ({ id }) => (await client.get<{ items: unknown[] }>(`/api/offers/${id}/candidates`)).body.items.length),
    );
    const waiting = await Promise.all(
      offers.map(async ({ id }) => (await stage.world.query('select 1 from application where offer_id = $1', [id])).length),
    );
    const invitable = offers.flatMap((one, at) => ((candidates[at] ?? 0) > 0 ? [{ one, waiting: waiting[at] ?? 0 }] : []));
    // The applications to the others are answered by other journeys.
    offer = found(invitable.toSorted((some, others) => some.waiting - others.waiting)[0], 'an offer with candidates').one;
  });

  it('finds people without a name beside its offer, and invites one', async () => {
    marc = await stage.signsIn(NAME);
    await stage.shows(marc, words.say('company-offers:list.title'));
    await marc.page.goto(`/entreprise/offres/${offer.id}/candidatures`);
    await stage.shows(marc, offer.title);
    const band = marc.page.getByRole('region', { name: words.from('candidates:band.title') });
    const pseudonym = (await band.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
    // Whoever has applied comes before people who have not.
    expect((await marc.page.getByRole('heading', { level: 2 }).allTextContents()).at(-1)).toMatch(words.from('candidates:band.title'));
    await band.getByRole('listitem').first().getByRole('link').click();
    await stage.shows(marc, pseudonym);
    await marc.press(words.say('candidates:invite.act'));
    const invitation = marc.page.getByRole('dialog', { name: words.like('candidates:invite.question') });
    await invitation.getByRole('textbox').fill('Notre laboratoire cherche une personne soigneuse.');
    await invitation.getByRole('button', { name: words.say('candidates:invite.verb') }).click();
    await marc.reads(words.like('candidates:invite.done'));
    await marc.page.getByText(words.say('status:invitation-to-apply.sent'), { exact: true }).waitFor();
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
  });

  it('copies it, and closes the first with a reason', async () => {
    await act('company-offers:menu.duplicate');
    await marc.reads(words.like('company-offers:form.draft-context'));
    await stage.shows(marc, offer.title);
    await stage.tab(marc, 'shell:tabs.company-offers');
    await act('company-offers:menu.close');
    const close = dialog('company-offers:close.title');
    await close.getByRole('button', { name: words.say('company-offers:close.verb') }).click();
    await close.getByText(words.say('company-offers:close.reason-missing')).waitFor();
    await close.getByRole('radio', { name: words.say('company-offers:close.reasons.not_looking') }).click();
    await close.getByRole('button', { name: words.say('company-offers:close.verb') }).click();
    await marc.reads(words.like('company-offers:close.done'));
  });

  it('changes the page of the company, and looks at it', async () => {
    await stage.tab(marc, 'shell:tabs.company-page');
    await stage.shows(marc, words.say('company:edit.head'));
    await marc.field(words.from('company:edit.description')).fill(PRESENTATION);
    await marc.page
      .locator('form')
      .getByRole('button', { name: words.say('company:edit.save'), exact: true })
      .click();
    await marc.reads(words.like('company:edit.done'));
    await marc.follow(words.say('company:edit.open'));
    await marc.reads(PRESENTATION);
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
  });
}
