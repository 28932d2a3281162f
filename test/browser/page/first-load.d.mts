import type { Browser } from 'playwright-core';

export interface FirstLoad {
  requests: number;
  /** Kilobytes of 1,000 bytes as they came over the line, headers with them. */
  kilobytes: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** A visitor's first page in an empty browser, until nothing comes any more. */
export function firstLoad(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<FirstLoad>;
