import { beforeAll, it } from '@jest/globals';
import { pdf } from '../../support/cvs/good-cvs.js';
import { typedDay } from '../page/days.js';
import { letterLink } from '../page/letters.js';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const EMAIL = 'lea@demo.example';
const NAME = 'Léa Fontaine';
const CV = 'lea-fontaine.pdf';
const QUESTION = 'Quelle analyse aimeriez-vous apprendre ici ?';

/** Comes by a letter, sends a CV, reads why an offer suits, applies, takes it back. */
export function studentJourney(stage: Stage): void {
  const { words } = stage;
  let lea: Person;
  let offer: { id: string; title: string };
  const sent = () => lea.page.getByRole('article').filter({ hasText: offer.title });

  beforeAll(async () => {
    const client = stage.world.client();
    await client.post('/api/demo/sign-in', { key: 'student' });
    const { body } = await client.get<{ items: { offer: { id: string; title: string }; applied: string | null }[] }>(
      '/api/student/matches',
    );
    const match = body.items.find(({ applied }) => applied === null);
    if (!match) throw new Error('the demonstration has no match to apply to');
    offer = match.offer;
    await stage.world.query('update offer set questions = array[$2], version = version + 1 where id = $1', [offer.id, QUESTION]);
  });

  it('enters by the link of a letter, spent by its button', async () => {
    lea = await stage.comes('/connexion/lien');
    await lea.field(words.from('account:email')).fill(EMAIL);
    await lea.press(words.say('account:link.act'));
    await lea.reads(words.like('account:link.sent', { email: EMAIL }));
    await stage.world.settled();
    await lea.page.goto(letterLink(stage.world, EMAIL, '/connexion/lien'));
    await lea.press(words.say('account:link.enter'));
    await stage.shows(lea, words.say('student-home:title', { firstName: 'Léa' }));
  });

  it('gives the profile a wish and a job dates of its own, and is told that one of them is missing', async () => {
    const job = words.say('ui:offer.kind.job');
    await stage.tab(lea, 'shell:tabs.profile');
    await stage.shows(lea, words.say('profile:title'));
    await lea.page.getByRole('checkbox', { name: words.say('profile:wishes.sector.cosmetics_health') }).click();
    await lea.page.getByRole('checkbox', { name: job, exact: true }).check();
    await lea.page.getByRole('checkbox', { name: words.say('profile:seek.same-dates') }).uncheck();
    const dates = lea.page.getByRole('group', { name: job });
    await dates.getByRole('textbox', { name: words.from('profile:seek.from') }).fill(typedDay(100));
    const last = dates.getByRole('textbox', { name: words.from('profile:seek.to') });
    await last.fill('');
    await lea.press(words.say('profile:save'));
    await lea.page.getByRole('alert').getByText(words.say('profile:fault.other-day')).waitFor();
    await last.fill(typedDay(400));
    await lea.press(words.say('profile:save'));
    await lea.reads(words.like('profile:done'));
  });

  it('sends a CV, which is checked', async () => {
    const bytes = await pdf((document) =>
      document.text(`${NAME}, BTS bioanalyses en laboratoire. Dosages, chromatographie, cahier de laboratoire.`),
    );
    const chosen = lea.page.waitForEvent('filechooser');
    await lea.page
      .locator('#cv')
      .getByRole('button', { name: new RegExp(`^(${words.say('cv:drop.choose')}|${words.say('cv:drop.another')})$`) })
      .click();
    await (await chosen).setFiles({ name: CV, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
    await lea.page.locator('#cv').getByText(CV).waitFor();
    await lea.page.locator('#cv').getByText(words.say('cv:state.ready'), { exact: true }).waitFor();
  });

  it('opens a match and reads why, from both sides', async () => {
    await stage.tab(lea, 'shell:tabs.my-offers');
    await lea.page
      .getByRole('region', { name: words.say('matches:list.name') })
      .locator(`a[href$="${offer.id}"]`)
      .click();
    const why = lea.page.getByRole('region', { name: words.say('matches:why') });
    await why.getByText(words.say('art:match.suits-you')).first().waitFor();
    await why.getByText(words.say('art:match.you-suit')).first().waitFor();
    await stage.shows(lea, words.any('matches:title'));
  });

  it('applies with the CV and an answer to the question of the company, without which the form says what is missing', async () => {
    await lea.follow(words.say('matches:act.apply'));
    await lea.page.getByRole('checkbox', { name: words.say('cv:apply.join', { name: CV }) }).waitFor();
    await lea.field(words.from('offers:apply.motivation')).fill('Le travail de laboratoire m’attire depuis le lycée.');
    await lea.press(words.say('offers:apply.act'));
    await lea.page.getByRole('alert').waitFor();
    await lea.field(new RegExp(`^${QUESTION.slice(0, 20)}`)).fill('La chromatographie.');
    await lea.press(words.say('offers:apply.act'));
    await lea.page.getByRole('heading', { name: words.say('offers:applied.just') }).waitFor();
    await stage.shows(lea, offer.title);
  });

  it('finds it among the applications, and takes it back once asked again, with a reason', async () => {
    await lea.follow(words.say('offers:applied.follow'));
    await stage.shows(lea, words.say('applications:title'));
    await sent().getByText(words.say('status:application.submitted'), { exact: true }).waitFor();
    await sent()
      .getByRole('button', { name: words.from('applications:act.withdraw') })
      .click();
    const dialog = lea.page.getByRole('dialog', { name: words.say('applications:confirm.withdraw.title') });
    await dialog
      .getByRole('combobox', { name: words.from('applications:leave.reason') })
      .selectOption({ label: words.say('applications:leave.reasons.plans_changed') });
    await dialog.getByRole('button', { name: words.say('applications:confirm.withdraw.verb') }).click();
    await lea.reads(words.like('applications:done.withdraw'));
    await sent().getByText(words.say('status:application.withdrawn'), { exact: true }).waitFor();
  });
}
