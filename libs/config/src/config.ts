export type Environment = Readonly<Record<string, string | undefined>>;

export const NODE_ENVIRONMENTS = ['development', 'test', 'production'] as const;
export type NodeEnvironment = (typeof NODE_ENVIRONMENTS)[number];

/** SMS carriers; a provider needs a name here and a carrier class. */
export const SMS_CARRIERS = ['mailbox', 'none'] as const;
export type SmsCarrierName = Exclude<(typeof SMS_CARRIERS)[number], 'none'>;

/** Person or organisation responsible for this instance, for the legal pages. Null where it is not set. */
export interface Operator {
  publisher: string | null;
  address: string | null;
  director: string | null;
  hosting: string | null;
  contactEmail: string | null;
  /** Controller of the personal data; null: the publisher. */
  controller: string | null;
  /** Data protection officer, with contact address. */
  dpo: string | null;
  dpoEmail: string | null;
}

/** Where a process publishes metrics, protected by this token. */
export interface MetricsConfig {
  token: string;
  /** Host of the worker's own listener; the api uses its own address. */
  host: string;
  /** Port of the worker's listener; null for none. */
  port: number | null;
}

export interface Config {
  nodeEnv: NodeEnvironment;
  /** Login of the api and the worker, which owns no table. */
  databaseUrl: string;
  /** Login that owns the tables, used by migrations and seeds only. */
  databaseOwnerUrl: string;
  /** Redis of the queue; null: the queue is in PostgreSQL. */
  redisUrl: string | null;
  smtpUrl: string;
  /** Letters are only sent over TLS: `smtp://` must offer STARTTLS. */
  smtpRequiresTls: boolean;
  /** Verifies the mail provider's reports of bounces and complaints; null if it sends none. */
  mailWebhookSecret: string | null;
  /** SMS carrier: `mailbox` shows them among a developer's letters; null: SMS are neither sent nor offered. */
  smsCarrier: SmsCarrierName | null;
  /** From: header of every letter, `Name <address>`. */
  mailFrom: string;
  /** Public address without a trailing slash; links in letters start with it. */
  publicUrl: string;
  host: string;
  port: number;
  /** Number of proxies before the api whose `X-Forwarded-For` is trusted; 0 for none. */
  trustedProxyHops: number;
  /** Absolute path of the built web app. */
  webRoot: string;
  secret: string;
  /** Absolute path of uploaded files, readable by our account only. */
  filesDir: string;
  /** `tcp://host:port` of a clamd; null: files are not scanned, and coordinators see a notice. */
  clamdUrl: string | null;
  /** Absolute path of a file that the worker rewrites while it is healthy; null for none. */
  heartbeatFile: string | null;
  /** Null: no metrics are published. */
  metrics: MetricsConfig | null;
  operator: Operator;
  /** Map tiles, `https://…/{z}/{x}/{y}.png`; null: the map has outlines only. */
  mapTileUrl: string | null;
  /** Attribution required by the licence of the tiles. */
  mapAttribution: string | null;
  /** Public company directory for SIRET look-ups, without a trailing slash; null for none. */
  companyDirectoryUrl: string | null;
  /** Enables demo accounts, one-click sign-in and banner. */
  demo: boolean;
  /** Password of every demo account; null outside the demo. */
  demoPassword: string | null;
  /** Offset of the civil clock in milliseconds; 0 in production. */
  clockOffsetMs: number;
  /** Milliseconds for which the first digest of a day waits for more matches. */
  digestCollectMs: number;
  /** Milliseconds within which a company can undo an answer; its letter is sent after them. */
  undoMs: number;
  /** Minimum duration of each job in milliseconds; set by tests only. */
  slowJobMs: number;
  /** Milliseconds without a sign of its worker after which another one takes over a job; set by tests only. */
  jobLockMs: number;
  /** Milliseconds between two sweeps of the worker; set by tests only. */
  sweepMs: number;
  /** Time-out of the mail server in milliseconds; null: the transport's default. Set by tests only. */
  mailTimeoutMs: number | null;
  /** Whether the api logs each request; disabled by tests only. */
  logsRequests: boolean;
  /** Absolute path of a file into which the api writes its routes and their policies; null for none. Set by tests only. */
  routesFile: string | null;
}
