import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { act, applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { People } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { receivesFocus } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';
import { changesThatOpen } from './changes-that-open.js';
import { proposedOffers } from './proposals.js';

const SAVED = 'Offre enregistrée, pour vous seulement.';
const UNDO = 'Annuler';

interface Match {
  offer: { id: string; title: string };
  total: number;
  applied: string | null;
}

/** Each step of a timeline: its state, then its words. */
const stepsOf = async (region: Locator): Promise<string[]> =>
  Promise.all(
    (await region.getByRole('listitem').all()).map(async (item) => `${await item.getAttribute('data-state')} ${await item.textContent()}`),
  );

let world: World;
let browser: Browser;
let people: People;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
  people = new People(world);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe('what a student keeps, and what is kept out, on a phone', () => {
  let lea: Person;
  let student: ReturnType<World['client']>;
  let free: Match['offer'];
  let matches: Match[];
  const open = async (path: string) => {
    await lea.page.goto(path);
    await headingOf(lea.page).waitFor();
    await lea.traffic.quiet();
  };
  const enter = async (client: Client) => {
    const person = await Person.open(browser, world, { width: 390 });
    await person.context.addCookies(client.cookiesFor());
    return person;
  };
  const star = () => lea.page.getByRole('button', { name: free.title }).and(lea.page.locator('[aria-pressed]'));

  beforeAll(async () => {
    student = world.client();
    await student.post('/api/demo/sign-in', { key: 'student' });
    lea = await enter(student);
    matches = (await student.get<{ items: Match[] }>('/api/student/matches?limit=50')).body.items;
    await world.query('delete from saved_offer');
    free = (matches.find(({ applied, total }) => applied === null && total >= 5_500) as Match).offer;
  });
  afterAll(() => lea?.context.close());

  it('a star keeps an offer of the list, by keyboard too, and is taken back; what suits less is listed further down', async () => {
    await open('/mes-offres');
    const suitable = matches.filter(({ total }) => total >= 5_500).length;
    await lea.sees(new RegExp(`^${suitable} `));
    const further = lea.page.getByRole('region', { name: 'Plus loin' });
    expect(await further.locator('a[href^="/mes-offres/"]').count()).toBe(matches.length - suitable);
    await star().focus();
    await lea.page.keyboard.press('Enter');
    await lea.reads(SAVED);
    expect(await star().getAttribute('aria-pressed')).toBe('true');
    await lea.pressSlowly(UNDO);
    await lea.page.locator(`[aria-pressed="false"][aria-label*="${free.title}"]`).first().waitFor();
    await lea.traffic.quiet();
    expect((await student.get<{ ids: string[] }>('/api/student/saved-offers/ids')).body.ids).toEqual([]);
  });

  it('the page of the offer has it too, and the list of saved offers shows it until it is taken off', async () => {
    await open(`/offres/${free.id}`);
    await lea.page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await lea.reads(SAVED);
    await open('/offres-enregistrees');
    await lea.page.getByRole('link', { name: free.title }).waitFor();
    await star().click();
    await lea.page.getByRole('heading', { name: 'Aucune offre enregistrée' }).waitFor();
    await receivesFocus(lea.page.getByRole('heading', { level: 1 }));
    await lea.press(UNDO);
    await lea.page.getByRole('link', { name: free.title }).waitFor();
  });

  changesThatOpen(new Words('fr'), () => ({ person: lea, client: student }));

  it('"Postuler" of a match and of the bar reaches the form', async () => {
    await open(`/mes-offres/${free.id}`);
    await lea.follow('Postuler');
    const words = lea.field('Ce qui vous attire dans ce poste');
    await words.waitFor();
    await lea.traffic.quiet();
    await receivesFocus(words);
    await open(`/offres/${free.id}`);
    const bar = lea.page.getByRole('button', { name: 'Postuler', exact: true });
    expect(await bar.isVisible()).toBe(true);
    await bar.click();
    await receivesFocus(words);
    expect(await lea.page.getByRole('navigation').getByRole('link', { name: 'Offres', exact: true }).isVisible()).toBe(true);
  });

  it('the home says what ends soon before how much of the profile is said', async () => {
    await world.query(
      `insert into saved_offer (student_id, offer_id) select student.id, offer.id from student join account on account.id = account_id, offer
       where email = 'lea@demo.example' and offer.status = 'published' and offer.expires_on <= current_date + 3 on conflict do nothing`,
    );
    await open('/');
    const heights = ['Avant quand', /^Mon profil/].map((name) =>
      lea.page
        .getByRole('heading', { level: 2, name })
        .boundingBox()
        .then((box) => box?.y ?? Number.NaN),
    );
    const [deadlines = Number.NaN, profile = Number.NaN] = await Promise.all(heights);
    expect(deadlines).toBeLessThan(profile);
    expect(lea.faults).toEqual([]);
  });

  it('an empty profile is named as the cause of an empty list, step by step, each with the way to its field', async () => {
    const pupil = await people.student(await people.classGroup(await people.teacher()), { isComplete: false });
    const ines = await enter(pupil.client);
    await ines.page.goto('/mes-offres');
    const lacking = ines.page.getByRole('region', { name: 'Aucune offre encore\u00a0: il manque 3 réponses à votre profil' });
    await lacking.waitFor();
    expect(await stepsOf(lacking)).toEqual(
      ['done Votre classe', 'now Ce que vous cherchez', 'later Vos dates', 'later Les métiers visés', 'done Votre commune'].map((step) =>
        expect.stringMatching(new RegExp(`^${step}`)),
      ),
    );
    await ines.follow('Donner mes dates');
    await receivesFocus(ines.field(/^Disponible à partir du/));
    await ines.page.goto('/');
    await ines.follow('Choisir un métier');
    await receivesFocus(ines.list(/^Métiers visés/));
    expect(ines.faults).toEqual([]);
    await ines.context.close();
  });

  it('a place is left from its page, which then leads to the applications', async () => {
    const company = await people.company();
    const pupil = await people.student(await people.classGroup(await people.teacher()));
    const id = await applied(pupil.client, await published(company.client));
    await act(company.client, id, 'offering', {});
    await act(pupil.client, id, 'acceptance');
    const ines = await enter(pupil.client);
    await ines.page.goto('/mes-candidatures');
    await ines.page.locator('a[href^="/mes-places/"]').click();
    await ines.page.getByRole('region', { name: 'Votre contact' }).getByText(company.email).waitFor();
    await ines.press(/^Annuler la place/);
    const dialog = ines.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Je déménage dans une autre région.');
    await dialog.getByRole('button', { name: 'Oui, annuler la place' }).click();
    await ines.sees('Mes candidatures');
    expect(ines.faults).toEqual([]);
    await ines.context.close();
  });
});

describe('an offer that a teacher proposes', () => proposedOffers(() => ({ world, browser, people })));
