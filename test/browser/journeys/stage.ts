import { expect } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

/** The demonstration in one language, for the journeys of all roles. */
export class Stage {
  readonly words: Words;
  readonly people: Person[] = [];
  #opened: { world: World; browser: Browser } | null = null;

  constructor(readonly locale: Locale) {
    this.words = new Words(locale);
  }

  async open(): Promise<void> {
    const [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    this.#opened = { world, browser };
    await world.settled(60_000);
  }

  async close(): Promise<void> {
    await this.#opened?.browser.close();
    await this.#opened?.world.stop();
  }

  get world(): World {
    if (!this.#opened) throw new Error('the stage is not open yet');
    return this.#opened.world;
  }

  /** Opens the first page for a new person and chooses the language. */
  async comes(path = '/connexion'): Promise<Person> {
    if (!this.#opened) throw new Error('the stage is not open yet');
    const person = await Person.open(this.#opened.browser, this.world);
    this.people.push(person);
    await person.page.goto(path);
    if (this.locale === 'en') await person.press('English');
    await person.page.locator(`html[lang=${this.locale}]`).waitFor();
    return person;
  }

  /** One click beside the demonstration data. */
  async signsIn(name: string): Promise<Person> {
    const person = await this.comes();
    await person.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await person.page.getByRole('button', { name: this.words.say('shell:account.menu', { name }) }).waitFor();
    return person;
  }

  /** The screen of this title is there, all of it in the language. */
  async shows(person: Person, title: string | RegExp): Promise<void> {
    await person.sees(title);
    await person.traffic.quiet();
    expect(await person.page.getAttribute('html', 'lang')).toBe(this.locale);
    expect(await this.words.foreignOn(person.page)).toEqual([]);
  }

  /** By the main navigation. */
  async tab(person: Person, key: string): Promise<void> {
    const name = new RegExp(`^${this.words.say(key)}`);
    await person.page
      .getByRole('navigation', { name: this.words.say('shell:main-navigation') })
      .getByRole('link', { name })
      .first()
      .click();
  }

  /** By the menu of the account. */
  async menu(person: Person, name: string, key: string): Promise<void> {
    await person.press(this.words.say('shell:account.menu', { name }));
    await person.page.getByRole('menuitem', { name: this.words.say(key) }).click();
  }
}
