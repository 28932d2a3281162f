import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World, type WorldOptions } from '../../support/world.js';
import { overflow, violations } from './axe.js';
import { type Device, Person } from './person.js';

interface Visit extends Device {
  /** Comes back in the tests that follow; otherwise the browser closes with the test. */
  stays?: boolean;
}

/** A world with its browser and people, for the stories of one feature. No screen that they see may raise an error. */
export class Scene {
  readonly #present: { person: Person; stays: boolean }[] = [];
  #set: { world: World; browser: Browser; people: People } | null = null;

  constructor(options: () => Promise<WorldOptions> | WorldOptions = () => ({ workers: 0 })) {
    beforeAll(async () => {
      const [world, browser] = await Promise.all([startWorld(await options()), launchChromium()]);
      this.#set = { world, browser, people: new People(world) };
    });
    afterEach(() => this.#leave());
    afterAll(async () => {
      await this.#set?.browser.close();
      await this.#set?.world.stop();
    });
  }

  get world(): World {
    return this.#opened.world;
  }

  get people(): People {
    return this.#opened.people;
  }

  async visitor({ stays = false, ...device }: Visit = {}): Promise<Person> {
    const person = await Person.open(this.#opened.browser, this.world, device);
    this.#present.push({ person, stays });
    return person;
  }

  /** In the session of this person, whose account has the language of the browser. */
  async as({ client, accountId }: Someone, visit: Visit = {}): Promise<Person> {
    await this.world.query('update account set locale = $1 where id = $2', [visit.language ?? 'fr', accountId]);
    const person = await this.visitor(visit);
    await person.context.addCookies(client.cookiesFor());
    return person;
  }

  get #opened() {
    if (!this.#set) throw new Error('the scene is not open yet');
    return this.#set;
  }

  async #leave(): Promise<void> {
    const faults = this.#present.flatMap(({ person }) => person.faults.splice(0));
    for (const visit of this.#present.filter(({ stays }) => !stays)) {
      this.#present.splice(this.#present.indexOf(visit), 1);
      await visit.person.context.close();
    }
    expect(faults).toEqual([]);
  }
}

/** For a screen whose rows the demonstration does not have: neither the walk nor the states come there. */
export async function isWell({ page, traffic }: Person): Promise<void> {
  await traffic.quiet();
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
}
