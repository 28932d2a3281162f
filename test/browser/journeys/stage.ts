import { expect } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

/** The demonstration, for the journeys of all roles. */
export class Demonstration {
  readonly people: Person[] = [];
  /** By name and language. */
  readonly signedIn = new Map<string, Person>();

  private constructor(
    readonly world: World,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Demonstration> {
    const [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    await world.settled(60_000);
    return new Demonstration(world, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.stop();
  }
}

/** The demonstration in one language. */
export class Stage {
  readonly words: Words;

  constructor(
    readonly locale: Locale,
    private readonly demonstration: () => Demonstration,
  ) {
    this.words = new Words(locale);
  }

  get world(): World {
    return this.demonstration().world;
  }

  /** Opens the first page for a new person and chooses the language. */
  async comes(path = '/connexion'): Promise<Person> {
    const { browser, people } = this.demonstration();
    const person = await Person.open(browser, this.world);
    people.push(person);
    await person.page.goto(path);
    if (this.locale === 'en') await person.press('English');
    await person.page.locator(`html[lang=${this.locale}]`).waitFor();
    return person;
  }

  /** One click beside the demonstration data; who is signed in already is back on the first page. */
  async signsIn(name: string): Promise<Person> {
    const { signedIn } = this.demonstration();
    const known = signedIn.get(`${name} ${this.locale}`);
    if (known) {
      await known.page.goto('/');
      return known;
    }
    const person = await this.comes();
    signedIn.set(`${name} ${this.locale}`, person);
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
