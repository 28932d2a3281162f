import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { becomes } from '../../support/programs/local-start.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { receivesFocus } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import { Person } from '../page/person.js';

const SAID = {
  fr: {
    saved: 'Offre enregistrée, pour vous seulement.',
    savedOffers: 'Offres enregistrées',
    none: 'Aucune offre enregistrée',
    undo: 'Annuler',
    save: 'Enregistrer',
    further: 'Plus loin',
    which: 'Voir lesquelles',
    out: /offres? écartées?$/,
    cheapest: 'Ce qui en ouvre le plus, pour le moins',
    proposed: 'Un changement proposé',
    done: 'C’est enregistré, et chaque offre est comparée de nouveau.',
    already: 'Votre profil le dit déjà.',
    apply: 'Postuler',
    words: 'Ce qui vous attire dans ce poste',
  },
  en: {
    saved: 'Offer saved, for your eyes only.',
    savedOffers: 'Saved offers',
    none: 'No saved offer',
    undo: 'Undo',
    save: 'Save',
    further: 'Further away',
    which: 'See which',
    out: /offers? left out$/,
    cheapest: 'What opens most, for the least',
    proposed: 'A proposed change',
    done: 'Saved, and every offer is compared again.',
    already: 'Your profile says so already.',
    apply: 'Apply',
    words: 'What draws you to this post',
  },
} as const;

interface Match {
  offer: { id: string; title: string };
  total: number;
  applied: string | null;
}

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
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
  const limit = async () => (await student.get<{ limitKm: number }>('/api/student/profile')).body.limitKm;
  const open = async (path: string) => {
    await lea.page.goto(path);
    await headingOf(lea.page).waitFor();
    await lea.traffic.quiet();
  };

  beforeAll(async () => {
    student = world.client({ language: locale });
    await student.post('/api/demo/sign-in', { key: 'student' });
    await student.put('/api/account/locale', { locale });
    lea = await Person.open(browser, world, { width: 390 });
    await lea.context.addCookies(student.cookiesFor());
    const { items } = (await student.get<{ items: Match[] }>('/api/student/matches?limit=50')).body;
    free = (items.find(({ applied, total }) => applied === null && total >= 5_500) as Match).offer;
    await world.query('delete from saved_offer');
  });
  afterAll(() => lea?.context.close());

  const star = () => lea.page.getByRole('button', { name: free.title }).and(lea.page.locator('[aria-pressed]'));

  it('a star keeps an offer of the list, by keyboard too, and is taken back', async () => {
    await open('/mes-offres');
    await star().focus();
    await lea.page.keyboard.press('Enter');
    await lea.reads(said.saved);
    expect(await star().getAttribute('aria-pressed')).toBe('true');
    await lea.press(said.undo);
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

  it('the offers kept out are listed by reason; a change that opens some is saved in one tap, and taken back', async () => {
    await open('/mes-offres');
    await lea.follow(said.which);
    await lea.sees(said.out);
    const { cheapest } = (
      await student.get<{ cheapest: { change: { kind: string; what: string }; count: number }[] }>('/api/student/excluded-offers/summary')
    ).body;
    const changes = lea.page.getByRole('region', { name: said.cheapest });
    expect(await changes.getByRole('listitem').count()).toBe(cheapest.length);
    expect(await violations(lea.page)).toEqual([]);
    expect(await overflow(lea.page)).toBe(0);
    const before = await limit();
    await open('/profil?changement=limit:95#lieu');
    const proposed = lea.page.getByRole('region', { name: said.proposed });
    const save = proposed.getByRole('button', { name: said.save });
    await save.waitFor();
    await receivesFocus(save);
    expect(await violations(lea.page)).toEqual([]);
    await lea.page.keyboard.press('Enter');
    await lea.reads(said.done);
    expect(await limit()).toBe(95);
    await lea.press(said.undo);
    await becomes('the limit is what it was', async () => (await limit()) === before);
    await open(`/profil?changement=limit:${before}#lieu`);
    await lea.reads(said.already);
  });

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

  it('raised no error', () => {
    expect(lea.faults).toEqual([]);
  });
});
