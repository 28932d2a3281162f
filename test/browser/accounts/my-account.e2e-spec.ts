import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { Authenticator } from '../../support/authenticator.js';
import { PASSWORD, People } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { tokenFrom } from '../../support/letters.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';

const WORDS = {
  fr: {
    email: /^Adresse e-mail/,
    password: /^Mot de passe/,
    signIn: 'Se connecter',
    banner: /il reste 7 jours/,
    turnOn: 'L’activer',
    begin: 'Commencer',
    code: /^Code/,
    activate: 'Activer',
    codes: 'Vos codes de secours',
    kept: 'J’ai gardé mes codes',
    mine: 'Mon compte',
    phone: 'Le code de votre téléphone',
    enter: 'Entrer',
    byRecovery: 'Utiliser un code de secours',
    recovery: /^Code de secours/,
    menu: /^Compte /,
    signOut: 'Se déconnecter',
    left: /Il reste 9 codes/,
    setUp: 'Activer la validation en deux étapes',
    overdue: /le délai est passé/,
    changeAddress: 'Changer d’adresse',
    newAddress: /^Nouvelle adresse/,
    sendLink: 'Envoyer le lien',
    waits: 'à confirmer',
    confirmTitle: 'Confirmer cette adresse',
    confirm: 'Confirmer',
    confirmed: 'Adresse confirmée',
    undoTitle: 'Reprendre mon compte',
    undone: 'Votre compte est de nouveau à vous',
    proof: 'C’est bien vous\u00a0?',
    yourPassword: /^Votre mot de passe/,
    go: 'Continuer',
  },
  en: {
    email: /^E-mail address/,
    password: /^Password/,
    signIn: 'Sign in',
    banner: /7 days are left/,
    turnOn: 'Turn it on',
    begin: 'Begin',
    code: /^Code/,
    activate: 'Turn on',
    codes: 'Your recovery codes',
    kept: 'I have kept my codes',
    mine: 'My account',
    phone: 'The code of your phone',
    enter: 'Enter',
    byRecovery: 'Use a recovery code',
    recovery: /^Recovery code/,
    menu: /^Account /,
    signOut: 'Sign out',
    left: /9 recovery codes are left/,
    setUp: 'Turn on two-step verification',
    overdue: /the time is over/,
    changeAddress: 'Change my address',
    newAddress: /^New address/,
    sendLink: 'Send the link',
    waits: 'to confirm',
    confirmTitle: 'Confirm this address',
    confirm: 'Confirm',
    confirmed: 'Address confirmed',
    undoTitle: 'Take my account back',
    undone: 'Your account is yours again',
    proof: 'Is it you?',
    yourPassword: /^Your password/,
    go: 'Continue',
  },
} as const;

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

/** Records vertical layout shifts of `main` in `window.moves`, in pixels. */
const WATCH_PAGE = `window.moves = [];
  new PerformanceObserver((list) => {
    for (const { node, previousRect, currentRect } of list.getEntries().flatMap(({ sources }) => sources))
      if (node?.nodeName === 'MAIN' && previousRect.y !== currentRect.y) window.moves.push(currentRect.y - previousRect.y);
  }).observe({ type: 'layout-shift', buffered: true });`;

describe.each(READERS)('my account, in %s', (language, device) => {
  const w = WORDS[language];
  let world: World;
  let browser: Browser;
  let people: People;

  const open = (other: Device = device) => Person.open(browser, world, other);
  const clean = async (person: Person) => {
    expect(await violations(person.page)).toEqual([]);
    expect(await overflow(person.page)).toBe(0);
  };
  const signIn = async (person: Person, email: string) => {
    await person.page.goto('/connexion');
    await person.field(w.email).fill(email);
    await person.page.getByLabel(w.password).fill(PASSWORD);
    await person.press(w.signIn);
  };
  const signOut = async (person: Person) => {
    await person.press(w.menu);
    await person.page.getByRole('menuitem', { name: w.signOut }).click();
    await person.page.getByRole('button', { name: w.menu }).waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('a head of school is told of the second step, sets it up, and signs in with a code of the phone, then with a recovery code', async () => {
    const { email, accountId } = await people.office(await people.school(), 'school_head');
    await world.query('update account set locale = $2, second_step_due_at = null where id = $1', [accountId, language]);
    const person = await open();
    await signIn(person, email);
    await person.reads(w.banner);
    await person.follow(w.turnOn);
    await person.sees(w.setUp);
    await person.press(w.begin);
    const key = person.page.locator('[data-secret]');
    await key.waitFor();
    await clean(person);
    const phone = new Authenticator(found(await key.textContent(), 'the key to type by hand'));
    await person.field(w.code).fill(phone.next());
    await person.press(w.activate);
    await person.sees(w.codes);
    await clean(person);
    const codes = await person.page.locator('code').allTextContents();
    expect(codes).toHaveLength(10);
    await person.press(w.kept);
    await person.sees(w.mine);

    await signOut(person);
    await signIn(person, email);
    await person.sees(w.phone);
    await clean(person);
    expect(await person.field(w.code).getAttribute('autocomplete')).toBe('one-time-code');
    await person.field(w.code).fill('000000');
    await person.press(w.enter);
    await person.page.getByRole('alert').waitFor();
    await person.field(w.code).fill(phone.next());
    await person.page.keyboard.press('Enter');
    await person.page.getByRole('button', { name: w.menu }).waitFor();

    await signOut(person);
    await signIn(person, email);
    await person.press(w.byRecovery);
    await person.field(w.recovery).fill(codes[0] ?? '');
    await person.press(w.enter);
    await person.page.getByRole('button', { name: w.menu }).waitFor();
    await person.page.goto('/mon-compte');
    await person.reads(w.left);
    await clean(person);
    expect(person.faults).toEqual([]);
  });

  it('the notice of the second step stands there with the page, which does not move under a first click', async () => {
    const { accountId, client } = await people.office(await people.school());
    await world.query(`update account set locale = $2, second_step_due_at = now() + interval '7 days' where id = $1`, [
      accountId,
      language,
    ]);
    const person = await open();
    await person.context.addCookies(client.cookiesFor());
    await person.page.addInitScript(WATCH_PAGE);
    await person.page.goto('/classes');
    await person.reads(w.banner);
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    await person.traffic.quiet();
    expect(await person.page.evaluate('window.moves')).toEqual([]);
  });

  it('after the days of grace every page leads a coordinator to the second step', async () => {
    const { accountId, client } = await people.coordinator();
    await world.query(`update account set locale = $2, second_step_due_at = now() - interval '1 day' where id = $1`, [accountId, language]);
    const person = await open();
    await person.context.addCookies(client.cookiesFor());
    for (const page of ['/', '/coordination/entreprises', '/offres']) {
      await person.page.goto(page);
      await person.sees(w.setUp);
    }
    await person.reads(w.overdue);
    await clean(person);
    await person.page.goto('/mon-compte');
    await person.sees(w.mine);
    expect(person.faults).toEqual([]);
  });

  it('a new address is asked for after a proof, confirmed in another browser, and undone from the old one', async () => {
    const teacher = await people.teacher();
    await world.query('update account set locale = $2 where id = $1', [teacher.accountId, language]);
    await world.query(`update session set proved_at = now() - interval '1 hour' where account_id = $1`, [teacher.accountId]);
    const email = `nouvelle.${language}@betterave.example`;
    const person = await open();
    await person.context.addCookies(teacher.client.cookiesFor());
    await person.page.goto('/mon-compte');
    await person.press(w.changeAddress);
    await person.field(w.newAddress).fill(email);
    await person.press(w.sendLink);
    const dialog = person.page.getByRole('dialog', { name: w.proof });
    await dialog.getByLabel(w.yourPassword).fill(PASSWORD);
    await clean(person);
    await dialog.getByRole('button', { name: w.go }).click();
    await person.page.getByText(w.waits, { exact: true }).waitFor();

    const mailbox = await open();
    await mailbox.page.goto(`/adresse/confirmer?token=${await tokenFrom(world, 'account-email-confirm', email)}`);
    await mailbox.sees(w.confirmTitle);
    await clean(mailbox);
    await mailbox.press(w.confirm);
    await mailbox.sees(w.confirmed);
    expect(await world.query('select email from account where id = $1', [teacher.accountId])).toEqual([{ email }]);

    await mailbox.page.goto(`/adresse/annuler?token=${await tokenFrom(world, 'account-email-changing', teacher.email)}`);
    await mailbox.sees(w.undoTitle);
    await clean(mailbox);
    await mailbox.press(w.undoTitle);
    await mailbox.sees(w.undone);
    expect(await world.query('select email from account where id = $1', [teacher.accountId])).toEqual([{ email: teacher.email }]);
    await person.page.reload();
    await person.page.getByRole('button', { name: w.signIn }).waitFor();
    expect([person.faults, mailbox.faults]).toEqual([[], []]);
  });
});
