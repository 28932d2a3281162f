export type Environment = Readonly<Record<string, string | undefined>>;

export const NODE_ENVIRONMENTS = ['development', 'test', 'production'] as const;
export type NodeEnvironment = (typeof NODE_ENVIRONMENTS)[number];

/** A provider is one more name here, and a carrier of its own. */
export const SMS_CARRIERS = ['mailbox', 'none'] as const;
export type SmsCarrierName = Exclude<(typeof SMS_CARRIERS)[number], 'none'>;

/** Person or body responsible for this instance: what the legal pages must say. Null where it is not set. */
export interface Operator {
  publisher: string | null;
  address: string | null;
  director: string | null;
  hosting: string | null;
  contactEmail: string | null;
  /** Controller of the personal data; null: the publisher. */
  controller: string | null;
  /** Data protection officer, and where to write to them. */
  dpo: string | null;
  dpoEmail: string | null;
}

/** Where a process tells its figures to who watches it, with this token. */
export interface MetricsConfig {
  token: string;
  /** Of the worker's own listener; the api has an address already. */
  host: string;
  /** Null: the worker does not listen. */
  port: number | null;
}

export interface Config {
  nodeEnv: NodeEnvironment;
  /** Login of the api and the worker; it owns no table. */
  databaseUrl: string;
  /** Login that owns the tables; only migrations and seeds use it. */
  databaseOwnerUrl: string;
  /** Redis of the queue; null: the queue is in PostgreSQL. */
  redisUrl: string | null;
  smtpUrl: string;
  /** No letter leaves over a connection without TLS: `smtp://` must offer STARTTLS. */
  smtpRequiresTls: boolean;
  /** Signs what the mail provider tells us of bounces and complaints; null: it tells us nothing. */
  mailWebhookSecret: string | null;
  /** Who carries SMS: `mailbox` shows them among the letters of a developer; null: none is sent, and none is offered. */
  smsCarrier: SmsCarrierName | null;
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
  /** Folder of the files that people send, absolute; readable by our account alone. */
  filesDir: string;
  /** `tcp://host:port` of a clamd; null: files are not scanned for viruses, and coordinators see a notice. */
  clamdUrl: string | null;
  /** File that the worker rewrites as long as it is well, absolute; null: none. */
  heartbeatFile: string | null;
  /** Null: no route and no listener tells any figure. */
  metrics: MetricsConfig | null;
  operator: Operator;
  /** Tiles under the map, `https://…/{z}/{x}/{y}.png`; without one the map has outlines alone. */
  mapTileUrl: string | null;
  /** Attribution of the tiles, as their licence requires. */
  mapAttribution: string | null;
  /** Public directory of companies that a SIRET is looked up in, without a trailing slash; null: none is asked. */
  companyDirectoryUrl: string | null;
  /** Demo accounts, one-click sign-in and banner. */
  demo: boolean;
  /** Password of every demo account; null outside the demo. */
  demoPassword: string | null;
  /** Added to the civil clock; never in production. */
  clockOffsetMs: number;
  /** How long the first digest of a day waits for more matches. */
  digestCollectMs: number;
  /** How long a company may take an answer back; its letter waits as long. */
  undoMs: number;
  /** Each job lasts at least this long; only tests set it. */
  slowJobMs: number;
  /** A job whose worker gives no sign for so long is taken up by another one; only tests set it. */
  jobLockMs: number;
  /** Time between two sweeps of the worker; only tests set it. */
  sweepMs: number;
  /** How long the mail server may be silent; null: as the transport knows. Only tests set it. */
  mailTimeoutMs: number | null;
  /** Whether the api logs a line for each request; only tests leave it out. */
  logsRequests: boolean;
  /** File into which the api writes its routes and their policies, absolute; null: none. Only tests set it. */
  routesFile: string | null;
}
