import type { Browser, BrowserContextOptions, Cookie } from 'playwright-core';

type Viewport = NonNullable<BrowserContextOptions['viewport']>;

export interface FirstLoad {
  requests: number;
  /** Kilobytes of 1,000 bytes as they came over the line, headers with them. */
  kilobytes: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** A visitor's first page in an empty browser, until nothing comes any more. */
export function firstLoad(browser: Browser, address: string, viewport: Viewport): Promise<FirstLoad>;

export interface SlowShift {
  shift: number;
  moved: string[];
}
export function slowShift(browser: Browser, address: string, viewport: Viewport, cookies: Cookie[]): Promise<SlowShift>;
