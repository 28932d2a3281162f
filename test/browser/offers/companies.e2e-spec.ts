import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { found } from '../../support/found.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { besideTheCompany } from './beside-the-company.js';
import { Company } from './company.js';
import { lawOfOffers } from './law-of-offers.js';
import { onLine } from './on-line.js';
import { writing } from './writing.js';

let world: World;
let browser: Browser;
let company: Company | undefined;
const stage = () => found(company, 'the company');

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
  company = new Company(world, browser);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe('the law of an offer being written', () => lawOfOffers(stage));
describe('an offer being written', () => writing(stage));
describe('beside its company', () => besideTheCompany(stage));
describe('on line', () => onLine(stage));
