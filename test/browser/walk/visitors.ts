import type { Browser } from 'playwright-core';
import type { Client } from '../../support/client.js';
import { tokenOf } from '../../support/letter-links.js';
import type { World } from '../../support/world.js';
import { letterLink } from '../page/letters.js';
import { type Device, Person } from '../page/person.js';
import { findParts, type Parts, signInOf, type Visitor } from '../routes.mjs';

/** The people of the demonstration and one without an account, each with a browser of one kind, opened when needed. */
export class Visitors {
  readonly #clients = new Map<Visitor, Client>();
  readonly #people = new Map<Visitor, Person>();

  constructor(
    private readonly world: World,
    private readonly browser: Browser,
    private readonly device: Device,
  ) {}

  async person(visitor: Visitor): Promise<Person> {
    const known = this.#people.get(visitor);
    if (known) return known;
    const person = await Person.open(this.browser, this.world, this.device);
    await person.context.addCookies((await this.#client(visitor)).cookiesFor());
    this.#people.set(visitor, person);
    return person;
  }

  /** Ids and codes for the addresses of the screens. */
  parts(): Promise<Parts> {
    const ask = async (as: Visitor, method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => {
      const client = await this.#client(as);
      const isFile = body instanceof Uint8Array;
      return (isFile ? await client.upload<never>(path, 'fichier.pdf', body) : await client.request(method, path, body)).body;
    };
    const tokenTo = async (email: string, path: string) => {
      await this.world.settled();
      return new URL(letterLink(this.world, email, path)).searchParams.get('token') ?? '';
    };
    return findParts(ask, tokenTo, (accountId, letter) => tokenOf(this.world, accountId, letter));
  }

  get faults(): string[] {
    return [...this.#people.values()].flatMap(({ faults }) => faults);
  }

  async #client(visitor: Visitor): Promise<Client> {
    const known = this.#clients.get(visitor);
    if (known) return known;
    const client = this.world.client();
    if (visitor !== 'visitor') {
      const { path, body } = signInOf(visitor);
      await client.post(path, body);
    }
    this.#clients.set(visitor, client);
    return client;
  }
}
