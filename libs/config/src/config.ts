export type Environment = Readonly<Record<string, string | undefined>>;

export const NODE_ENVIRONMENTS = ['development', 'test', 'production'] as const;
export type NodeEnvironment = (typeof NODE_ENVIRONMENTS)[number];

export interface Config {
  nodeEnv: NodeEnvironment;
  /** Login of the api and the worker; it owns no table. */
  databaseUrl: string;
  /** Login that owns the tables; only migrations and seeds use it. */
  databaseOwnerUrl: string;
  /** Carries the queue when given; PostgreSQL carries it otherwise. */
  redisUrl: string | null;
  smtpUrl: string;
  /** From: header of every letter, `Name <address>`. */
  mailFrom: string;
  /** Address people type, without a trailing slash; links in letters start with it. */
  publicUrl: string;
  host: string;
  port: number;
  /** Proxies in front of the api whose `X-Forwarded-For` is believed; 0: none is. */
  trustedProxyHops: number;
  /** Folder of the built web app, absolute. */
  webRoot: string;
  secret: string;
  /** Demo accounts, one-click sign-in and banner. */
  demo: boolean;
  /** What every demo account types to sign in; null outside the demo. */
  demoPassword: string | null;
  /** Added to the civil clock; never in production. */
  clockOffsetMs: number;
  /** How long the first digest of a day waits for more matches. */
  digestCollectMs: number;
  /** Each job lasts at least this long; only tests set it. */
  slowJobMs: number;
}
