import type { LaunchOptions } from 'playwright-core';

export interface SharedBrowser {
  /** Address of the WebSocket to which suites connect. */
  address: string;
  stop(): Promise<void>;
}

export declare function chromiumPath(): string | undefined;
export declare function chromiumOptions(): LaunchOptions;
export declare function startBrowser(): Promise<SharedBrowser>;
