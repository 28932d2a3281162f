import { expect, it } from '@jest/globals';
import { SILENCE_PAUSE_FROM } from '@seve/domain';
import { violations } from '../page/axe.js';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const MARC = 'Marc Duhamel';
const MARC_AT = 'marc@demo.example';
const MESSAGE = 'Nous vous avons appelé deux fois cette semaine.';

/** A company too silent: paused from the home of the coordination, it answers late, and its offers resume. */
export function silenceJourney(stage: Stage, name: string): void {
  const { words } = stage;
  let coordinator: Person;
  let marc: Person;
  let company: string;

  /** Applications to an offer of Marc’s company that ended yesterday without an answer. */
  async function plantSilence(): Promise<void> {
    const rows = await stage.world.query<{ company: string }>(
      `insert into application (id, student_id, offer_id, company_site_id, status, expired_on, clock_on, created_at)
       select gen_random_uuid(), student.id, offer.id, offer.company_site_id, 'expired', (now() at time zone 'Europe/Paris')::date - 1, null, now() - interval '31 days'
       from (select offer.id, offer.company_site_id from offer join company_site site on site.id = offer.company_site_id
         join membership member on member.company_id = site.company_id join account on account.id = member.account_id
         where account.email = $1 and offer.status = 'published' order by offer.id limit 1) offer
       cross join lateral (select id from student where not exists (
         select 1 from application where application.offer_id = offer.id and application.student_id = student.id) order by id limit $2) student
       returning (select company.name from company join company_site on company_site.company_id = company.id where company_site.id = company_site_id limit 1) as company`,
      [MARC_AT, SILENCE_PAUSE_FROM],
    );
    company = rows[0]?.company ?? '';
  }
  const row = () => coordinator.page.getByRole('main').getByRole('listitem').filter({ hasText: company });

  it('stands on the home of the coordination, which opens the companies that are silent again and again', async () => {
    await plantSilence();
    coordinator = await stage.signsIn(name);
    await coordinator.page
      .getByRole('main')
      .getByRole('link', { name: words.any('campus-home:pauses') })
      .click();
    await stage.shows(coordinator, words.say('escalations:silent.title'));
    await row()
      .getByText(words.say('escalations:silent.unanswered_other', { count: SILENCE_PAUSE_FROM }))
      .waitFor();
  });

  it('is confirmed beside the letter that the company gets', async () => {
    await row()
      .getByRole('button', { name: words.from('escalations:silent.pause') })
      .click();
    const dialog = coordinator.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: words.from('escalations:silent.message') }).fill(MESSAGE);
    await dialog.frameLocator('iframe').getByText(MESSAGE).waitFor();
    await dialog.getByRole('button', { name: words.say('escalations:silent.verb') }).click();
    await coordinator.reads(words.any('escalations:silent.done'));
    await row().getByText(words.any('escalations:silent.paused')).waitFor();
    await stage.shows(coordinator, words.say('escalations:silent.title'));
  });

  it('is told to the company with what lifts it, and cannot be taken back by it', async () => {
    marc = await stage.signsIn(MARC);
    await stage.tab(marc, 'shell:tabs.company-offers');
    await marc.page.getByRole('heading', { name: words.any('ui:silence.paused') }).waitFor();
    await marc.reads(new RegExp(MESSAGE));
    expect(await violations(marc.page)).toEqual([]);
    await stage.shows(marc, words.say('company-offers:list.title'));
    await marc.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: words.say('status:offer.paused') })
      .first()
      .getByRole('button', { name: words.from('company-offers:menu.open-of') })
      .click();
    await marc.page.getByRole('menuitem', { name: words.say('company-offers:menu.resume') }).click();
    await marc.reads(/^The coordination has paused your offers/);
  });

  it('ends by itself with the last late answer', async () => {
    await marc.page
      .getByRole('main')
      .getByRole('link', { name: words.any('ui:silence.answer') })
      .click();
    await stage.shows(marc, words.say('candidates:inbox.title'));
    await marc.page.getByRole('checkbox', { name: words.say('candidates:inbox.all-shown') }).check();
    await marc.press(words.say('candidates:choice-verb.rejection'));
    await marc.list(words.from('candidates:answer.reason')).selectOption('position_filled');
    await marc.press(words.say('candidates:several.read'));
    await marc.press(words.any('candidates:several.send.rejection'));
    await marc.reads(words.from('candidates:several.result_other'));
    await marc.press(words.say('candidates:several.close'));
    await marc.page.getByRole('heading', { name: words.any('ui:silence.paused') }).waitFor({ state: 'hidden' });
    await stage.shows(marc, words.say('candidates:inbox.title'));
  });

  it('leaves the list of the coordination', async () => {
    // Read anew: what the company has done since makes nothing stale in the browser of the coordinator.
    await coordinator.page.goto('/coordination/sans-reponse');
    await coordinator.page
      .getByRole('main')
      .getByRole('link', { name: words.say('escalations:list.silent') })
      .click();
    await stage.shows(coordinator, words.say('escalations:silent.title'));
    await row().waitFor({ state: 'hidden' });
  });
}
