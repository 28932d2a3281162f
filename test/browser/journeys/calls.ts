import { expect, it } from '@jest/globals';
import { takenOver } from '../../support/builders/escalations.js';
import { found } from '../../support/found.js';
import { typedDay } from '../page/days.js';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const MARC = 'Marc Duhamel';
const MARC_AT = 'marc@demo.example';
const CARLIER = 'Mme Carlier';

/** Calls companies that do not answer: one promises, one refuses, and corrects what was noted. */
export function callJourney(stage: Stage, name: string): void {
  const { words } = stage;
  let coordinator: Person;
  let applicationId: string;
  let companyId: string;
  let company: string;
  let offerTitle: string;
  const opens = async (id: string) => {
    await coordinator.page.goto(`/coordination/sans-reponse/${id}`);
    await stage.shows(coordinator, company);
  };
  const says = (outcome: string) =>
    coordinator.page.getByRole('radio', { name: words.say(`escalations:choice.${outcome}`), exact: true }).check();

  /** An application to Marc’s company, or to another, that the campus has taken over. */
  async function plantCase(isOfMarc = true): Promise<string> {
    const [row] = await stage.world.query<{ id: string; companyId: string; company: string; title: string }>(
      `select application.id, company.id as "companyId", company.name as company, offer.title from application join offer on offer.id = application.offer_id
       join company_site on company_site.id = application.company_site_id join company on company.id = company_site.company_id
       join membership member on member.company_id = company.id join account on account.id = member.account_id
       where (account.email = $1) = $2 and application.status in ('submitted', 'read') and offer.status = 'published'
         and not exists (select 1 from escalation where application_id = application.id) order by application.id limit 1`,
      [MARC_AT, isOfMarc],
    );
    const one = found(row, 'an application that waits at that company');
    [applicationId, companyId, company, offerTitle] = [one.id, one.companyId, one.company, one.title];
    return takenOver(stage.world, applicationId, -24 * 30);
  }

  it('opens the call list by its tab, and the case that waits longest', async () => {
    const id = await plantCase();
    coordinator = await stage.signsIn(name);
    await stage.shows(coordinator, words.like('campus-home:title'));
    await stage.tab(coordinator, 'shell:tabs.escalations');
    await stage.shows(coordinator, words.say('escalations:title'));
    const first = coordinator.page.getByRole('main').getByRole('listitem').filter({ hasText: offerTitle }).first();
    await first.getByRole('link', { name: company }).click();
    await stage.shows(coordinator, company);
    expect(new URL(coordinator.page.url()).pathname).toBe(`/coordination/sans-reponse/${id}`);
    expect(await coordinator.page.locator('a[href^="tel:+33"]').count()).toBe(1);
  });

  it('sees who waits for a reason that is logged, and takes the case', async () => {
    await coordinator.press(words.say('escalations:who.open'));
    await coordinator.reads(words.like('escalations:who.until'));
    await coordinator.press(words.say('escalations:assignee.take'));
    await coordinator.page.getByText(words.say('escalations:status.assigned'), { exact: true }).waitFor();
    await stage.shows(coordinator, company);
  });

  it('notes a promised day, without which the form says what is missing', async () => {
    await says('will_answer');
    await coordinator.press(words.say('escalations:verb.will_answer'));
    await coordinator.page.getByRole('alert').waitFor();
    await coordinator.field(words.from('escalations:record.spoke-to')).fill(CARLIER);
    await coordinator.field(words.from('escalations:record.promised')).fill(typedDay(4));
    await stage.shows(coordinator, company);
    await coordinator.press(words.say('escalations:verb.will_answer'));
    await coordinator.reads(words.like('escalations:noted.will_answer'));
    await coordinator.page.getByText(words.say('escalations:status.called'), { exact: true }).waitFor();
    await stage.tab(coordinator, 'shell:tabs.escalations');
    await coordinator.page
      .getByRole('main')
      .getByRole('link', { name: words.say('escalations:list.called') })
      .click();
    await coordinator.page.getByRole('main').getByRole('listitem').filter({ hasText: offerTitle }).first().waitFor();
    await stage.shows(coordinator, words.say('escalations:title'));
  });

  it('notes a refusal: the application is answered, the case closed', async () => {
    const [one] = await stage.world.query<{ id: string }>('select id from escalation where application_id = $1', [applicationId]);
    await opens(found(one, 'the case').id);
    await says('refuses');
    await coordinator.field(words.from('escalations:record.spoke-to')).fill(CARLIER);
    await coordinator.list(words.from('escalations:record.reason')).selectOption('dates');
    await coordinator.press(words.say('escalations:verb.refuses'));
    await coordinator.reads(words.say('escalations:closed.title'));
  });

  it('the company reads who noted it, and corrects it: the application goes on', async () => {
    const marc = await stage.signsIn(MARC);
    await marc.page.goto(`/entreprise/candidatures/${applicationId}`);
    await marc.reads(new RegExp(CARLIER));
    await marc.press(words.say('candidates:by-phone.correct'));
    await marc.page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('candidates:by-phone.verb') })
      .click();
    await marc.reads(words.like('candidates:by-phone.done'));
    expect(await words.foreignOn(marc.page)).toEqual([]);
  });

  it('notes a filled place once it is confirmed: the case is closed', async () => {
    await opens(await plantCase(false));
    await says('filled');
    await coordinator.field(words.from('escalations:record.spoke-to')).fill(CARLIER);
    await coordinator.press(words.say('escalations:verb.filled'));
    const dialog = coordinator.page.getByRole('dialog', { name: words.like('escalations:fill.title') });
    await dialog.getByText(words.say('escalations:fill.what')).waitFor();
    expect(await words.foreignOn(coordinator.page)).toEqual([]);
    await dialog.getByRole('button', { name: words.say('escalations:fill.verb') }).click();
    await coordinator.reads(words.say('escalations:noted.filled'));
    await coordinator.reads(words.say('escalations:closed.title'));
  });

  it('calls a company that nobody has an account in any more: the page says so, and the refusal reaches the person', async () => {
    await plantCase(false);
    await stage.world.query('delete from membership where company_id = $1', [companyId]);
    await coordinator.page.goto('/coordination/sans-reponse');
    await stage.shows(coordinator, words.say('escalations:title'));
    const row = coordinator.page.getByRole('main').getByRole('listitem').filter({ hasText: company }).first();
    await row.getByText(words.say('escalations:no-member')).waitFor();
    await row.getByRole('link', { name: company }).click();
    await stage.shows(coordinator, company);
    await coordinator.reads(words.say('escalations:whom.no-member'));
    await says('refuses');
    await coordinator.reads(words.say('escalations:choice-what.refuses_alone'));
    await coordinator.field(words.from('escalations:record.spoke-to')).fill(CARLIER);
    await coordinator.list(words.from('escalations:record.reason')).selectOption('dates');
    await coordinator.press(words.say('escalations:verb.refuses'));
    await coordinator.reads(words.say('escalations:noted.refuses_alone'));
  });
}
