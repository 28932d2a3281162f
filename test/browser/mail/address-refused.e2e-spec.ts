import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { People, type Student } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { headingOf } from '../page/heading.js';
import { type Device, Person } from '../page/person.js';

const DEVICES: [string, Device][] = [
  ['on a small phone, light', { width: 320, scheme: 'light' }],
  ['on a desk, dark', { width: 1280, scheme: 'dark' }],
];

describe.each(DEVICES)('somebody whose address refuses our letters, %s', (_, device) => {
  let world: World;
  let browser: Browser;
  let student: Student;
  let person: Person;
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    const people = new People(world);
    student = await people.student(await people.classGroup(await people.teacher()));
    person = await Person.open(browser, world, device);
    await person.context.addCookies(student.client.cookiesFor());
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const notice = () => person.page.getByRole('complementary', { name: 'Courriels arrêtés' });
  const open = async () => {
    await person.page.goto('/profil');
    await headingOf(person.page).waitFor();
    await person.traffic.quiet();
  };

  it('reads nothing about it as long as letters arrive', async () => {
    await open();
    expect(await notice().count()).toBe(0);
  });

  it('reads at the next visit that letters are stopped, and whom to ask', async () => {
    await world.query(`insert into suppression (address, reason) values ($1, 'bounce')`, [student.email]);
    await open();
    await notice().waitFor();
    expect(await notice().textContent()).toContain(student.email);
    expect(await notice().textContent()).toContain('écrivez à la coordination du campus');
    expect(await violations(person.page)).toEqual([]);
    expect(await overflow(person.page)).toBe(0);
  });
});
