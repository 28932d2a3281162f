import type { LaunchOptions } from 'playwright-core';

export interface SharedBrowser {
  /** Of the web socket that suites connect to. */
  address: string;
  stop(): Promise<void>;
}

export declare function chromiumPath(): string | undefined;
export declare function chromiumOptions(): LaunchOptions;
export declare function startBrowser(): Promise<SharedBrowser>;
