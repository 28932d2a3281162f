import type { Locale } from '@seve/domain';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { World } from '../../support/world.js';
import { heightOf } from './looks.js';
import { Traffic } from './traffic.js';

export type Key = 'student' | 'company' | 'teacher' | 'coordinator';

export interface Device {
  width?: number;
  scheme?: 'light' | 'dark';
  /** What the browser asks servers for. */
  language?: Locale;
}

/** Anything a person waits for on a screen comes well before this, also on a busy machine. */
const PATIENCE_MS = 45_000;
/** Usual time between pointerdown and pointerup of a person. */
const HAND_MS = 120;

/** One person's browser, with everything that went wrong in it. */
export class Person {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    /** Uncaught errors of the screens and responses with 5xx. */
    readonly faults: string[],
    readonly traffic: Traffic,
  ) {}

  static async open(browser: Browser, world: World, { width = 1280, scheme = 'light', language = 'fr' }: Device = {}): Promise<Person> {
    const options: BrowserContextOptions = {
      baseURL: world.url,
      viewport: { width, height: heightOf(width) },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      locale: language === 'en' ? 'en-GB' : 'fr-FR',
      timezoneId: 'Europe/Paris',
    };
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    // Who types an address means to go, whatever the browser asks.
    page.on('dialog', (asked) => void (asked.type() === 'beforeunload' ? asked.accept() : asked.dismiss()));
    page.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
    });
    return new Person(context, page, faults, new Traffic(page));
  }

  /** One click beside the demonstration data; ends on the first page of the role. */
  async signInAs(name: string): Promise<void> {
    await this.page.goto('/connexion');
    await this.page.getByRole('button', { name }).click();
    await this.page.getByRole('button', { name: `Compte de ${name}` }).waitFor();
  }

  /** Waits until a screen with this title is shown. */
  async sees(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** A news that appears beside the page, or in it. */
  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  /** Clicks with a pause between down and up, in which the page may move. */
  async pressSlowly(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click({ delay: HAND_MS });
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name }).click();
  }

  field(label: string | RegExp) {
    return this.page.getByRole('textbox', { name: label });
  }

  /** A field that proposes while one types. */
  list(label: string | RegExp) {
    return this.page.getByRole('combobox', { name: label });
  }

  /** Types, waits for the list, takes the proposal of this name. */
  async pick(label: string | RegExp, typed: string, proposal: string | RegExp): Promise<void> {
    await this.list(label).fill(typed);
    await this.page.getByRole('option', { name: proposal }).first().click();
  }
}
