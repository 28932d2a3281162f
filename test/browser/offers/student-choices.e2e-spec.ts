import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser, Locator } from 'playwright-core';
import { act, applied, statusOf } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { People } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { receivesFocus } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';
import { changesThatOpen } from './changes-that-open.js';

const SAID = {
  fr: {
    saved: 'Offre enregistrée, pour vous seulement.',
    savedOffers: 'Offres enregistrées',
    none: 'Aucune offre enregistrée',
    undo: 'Annuler',
    save: 'Enregistrer',
    further: 'Plus loin',
    apply: 'Postuler',
    words: 'Ce qui vous attire dans ce poste',
    deadlines: 'Avant quand',
    profile: /^Mon profil/,
    lacks: 'Aucune offre encore\u00a0: il manque 3 réponses à votre profil',
    steps: ['Votre classe', 'Ce que vous cherchez', 'Vos dates', 'Les métiers visés', 'Votre commune'],
    giveDates: 'Donner mes dates',
    pickJob: 'Choisir un métier',
    from: /^Disponible à partir du/,
    occupations: /^Métiers visés/,
    next: 'Et maintenant',
    contact: 'Votre contact',
    cancel: /^Annuler la place/,
    cancelVerb: 'Oui, annuler la place',
    applications: 'Mes candidatures',
  },
  en: {
    saved: 'Offer saved, for your eyes only.',
    savedOffers: 'Saved offers',
    none: 'No saved offer',
    undo: 'Undo',
    save: 'Save',
    further: 'Further away',
    apply: 'Apply',
    words: 'What draws you to this post',
    deadlines: 'By when',
    profile: /^My profile/,
    lacks: 'No offer yet: your profile lacks 3 answers',
    steps: ['Your class', 'What you look for', 'Your dates', 'The occupations you aim at', 'Your town'],
    giveDates: 'Give my dates',
    pickJob: 'Choose an occupation',
    from: /^Available from/,
    occupations: /^Occupations/,
    next: 'What is next',
    contact: 'Your contact',
    cancel: /^Cancel the place/,
    cancelVerb: 'Yes, cancel the place',
    applications: 'My applications',
  },
} as const;

/** Each step of a timeline: its state, then its words. */
const stepsOf = async (region: Locator): Promise<string[]> =>
  Promise.all(
    (await region.getByRole('listitem').all()).map(async (item) => `${await item.getAttribute('data-state')} ${await item.textContent()}`),
  );

interface Match {
  offer: { id: string; title: string };
  total: number;
  applied: string | null;
}

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

describe.each(['fr', 'en'] as const)('what a student keeps, and what is kept out, in %s', (locale: Locale) => {
  const said = SAID[locale];
  let lea: Person;
  let student: ReturnType<World['client']>;
  let free: Match['offer'];
  const saved = async () => (await student.get<{ ids: string[] }>('/api/student/saved-offers/ids')).body.ids;
  const open = async (path: string) => {
    await lea.page.goto(path);
    await headingOf(lea.page).waitFor();
    await lea.traffic.quiet();
  };

  beforeAll(async () => {
    student = world.client({ language: locale });
    await student.post('/api/demo/sign-in', { key: 'student' });
    lea = await enter(student);
    const { items } = (await student.get<{ items: Match[] }>('/api/student/matches?limit=50')).body;
    free = (items.find(({ applied, total }) => applied === null && total >= 5_500) as Match).offer;
    await world.query('delete from saved_offer');
  });
  afterAll(() => lea?.context.close());

  /** The browser of this person, on a phone, in the language of the case. */
  const enter = async (client: Client) => {
    await client.put('/api/account/locale', { locale });
    const person = await Person.open(browser, world, { width: 390 });
    await person.context.addCookies(client.cookiesFor());
    return person;
  };

  const star = () => lea.page.getByRole('button', { name: free.title }).and(lea.page.locator('[aria-pressed]'));

  it('a star keeps an offer of the list, by keyboard too, and is taken back', async () => {
    await open('/mes-offres');
    await star().focus();
    await lea.page.keyboard.press('Enter');
    await lea.reads(said.saved);
    expect(await star().getAttribute('aria-pressed')).toBe('true');
    await lea.pressSlowly(said.undo);
    await lea.page.locator(`[aria-pressed="false"][aria-label*="${free.title}"]`).first().waitFor();
    await lea.traffic.quiet();
    expect(await saved()).toEqual([]);
  });

  it('the page of the offer has it too, and the list of saved offers shows it until it is taken off', async () => {
    await open(`/offres/${free.id}`);
    const button = lea.page.getByRole('button', { name: said.save, exact: true });
    await button.click();
    await lea.reads(said.saved);
    await open('/offres-enregistrees');
    await lea.sees(said.savedOffers);
    await lea.page.getByRole('link', { name: free.title }).waitFor();
    expect(await overflow(lea.page)).toBe(0);
    await star().click();
    await lea.page.getByRole('heading', { name: said.none }).waitFor();
    await receivesFocus(lea.page.getByRole('heading', { level: 1 }));
    await lea.press(said.undo);
    await lea.page.getByRole('link', { name: free.title }).waitFor();
    expect(await saved()).toEqual([free.id]);
  });

  it('only offers as good as those of letters suit; the others are listed further down', async () => {
    await open('/mes-offres');
    const { items } = (await student.get<{ items: Match[] }>('/api/student/matches?limit=50')).body;
    const suitable = items.filter(({ total }) => total >= 5_500).length;
    await lea.sees(new RegExp(`^${suitable} `));
    const further = lea.page.getByRole('region', { name: said.further });
    expect(await further.locator('a[href^="/mes-offres/"]').count()).toBe(items.length - suitable);
  });

  changesThatOpen(new Words(locale), () => ({ person: lea, client: student }));

  it('"Postuler" of a match and of the bar reaches the form', async () => {
    await open(`/mes-offres/${free.id}`);
    await lea.follow(said.apply);
    const words = lea.page.getByRole('textbox', { name: said.words });
    await words.waitFor();
    await lea.traffic.quiet();
    await receivesFocus(words);
    await open(`/offres/${free.id}`);
    const bar = lea.page.getByRole('button', { name: said.apply, exact: true });
    expect(await bar.isVisible()).toBe(true);
    await bar.click();
    await receivesFocus(words);
    expect(
      await lea.page
        .getByRole('navigation')
        .getByRole('link', { name: locale === 'fr' ? 'Offres' : 'Offers', exact: true })
        .isVisible(),
    ).toBe(true);
  });

  it('the home says what ends soon before how much of the profile is said', async () => {
    await world.query(
      `insert into saved_offer (student_id, offer_id) select student.id, offer.id from student join account on account.id = account_id, offer
       where email = 'lea@demo.example' and offer.status = 'published' and offer.expires_on <= current_date + 3 on conflict do nothing`,
    );
    await open('/');
    const heights = [said.deadlines, said.profile].map((name) =>
      lea.page
        .getByRole('heading', { level: 2, name })
        .boundingBox()
        .then((box) => box?.y ?? Number.NaN),
    );
    const [deadlines = Number.NaN, profile = Number.NaN] = await Promise.all(heights);
    expect(deadlines).toBeLessThan(profile);
    await world.query('delete from saved_offer');
  });

  it('an empty profile is named as the cause of an empty list, step by step, each with the way to its field', async () => {
    const pupil = await people.student(await people.classGroup(await people.teacher()), { isComplete: false });
    const ines = await enter(pupil.client);
    await ines.page.goto('/mes-offres');
    const lacking = ines.page.getByRole('region', { name: said.lacks });
    await lacking.waitFor();
    const states = ['done', 'now', 'later', 'later', 'done'];
    const told = said.steps.map((name, at) => expect.stringMatching(new RegExp(`^${states[at]} ${name}`)));
    expect(await stepsOf(lacking)).toEqual(told);
    expect(await violations(ines.page)).toEqual([]);
    expect(await overflow(ines.page)).toBe(0);
    await ines.page.goto('/');
    await ines.page.getByRole('link', { name: said.giveDates }).waitFor();
    await ines.follow(said.pickJob);
    await receivesFocus(ines.list(said.occupations));
    await ines.page.goto('/mes-offres');
    await ines.follow(said.giveDates);
    await receivesFocus(ines.field(said.from));
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
    await ines.page.getByRole('region', { name: said.next }).getByRole('listitem').first().waitFor();
    await ines.page.getByRole('region', { name: said.contact }).getByText(company.email).waitFor();
    expect(await violations(ines.page)).toEqual([]);
    expect(await overflow(ines.page)).toBe(0);
    await ines.press(said.cancel);
    const dialog = ines.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Je déménage dans une autre région.');
    await dialog.getByRole('button', { name: said.cancelVerb }).click();
    await ines.sees(said.applications);
    expect(await statusOf(world, id)).toBe('cancelled');
    expect(ines.faults).toEqual([]);
    await ines.context.close();
  });

  it('raised no error', () => {
    expect(lea.faults).toEqual([]);
  });
});
