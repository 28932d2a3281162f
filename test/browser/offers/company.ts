import type { Browser } from 'playwright-core';
import { found } from '../../support/found.js';
import type { World } from '../../support/world.js';
import { Person } from '../page/person.js';

export const COMPANY = 'Amidonnerie du Santerre';

/** The company of the demonstration, and those who look at its offers. */
export class Company {
  constructor(
    readonly world: World,
    private readonly browser: Browser,
  ) {}

  comes(width = 1280): Promise<Person> {
    return Person.open(this.browser, this.world, { width });
  }

  async enter(name: string, width?: number): Promise<Person> {
    const person = await this.comes(width);
    await person.signInAs(name);
    return person;
  }

  /** A second browser of the same person. */
  async beside({ context }: Person): Promise<Person> {
    const other = await this.comes();
    await other.context.addCookies(await context.cookies());
    return other;
  }

  /** The first of the company in this state. */
  async offerOf(status: string): Promise<{ id: string; title: string }> {
    const [row] = await this.world.query<{ id: string; title: string }>(
      `select offer.id, offer.title from offer join company_site on company_site.id = company_site_id join company on company.id = company_id
       where company.name = $1 and offer.status = $2 order by offer.id limit 1`,
      [COMPANY, status],
    );
    return found(row, `an offer that is ${status}`);
  }
}
