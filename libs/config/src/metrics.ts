import type { MetricsConfig } from './config.js';
import type { EnvironmentReader } from './environment-reader.js';
import { readOptionalSecret } from './secret.js';

/** Returns null without a token; the port is then ignored. */
export function readMetrics(reader: EnvironmentReader): MetricsConfig | null {
  const port = reader.whole('SEVE_METRICS_PORT', { fallback: 0, min: 1, max: 65535 }) || null;
  const host = reader.text('SEVE_METRICS_HOST', '127.0.0.1');
  const token = readOptionalSecret(reader, 'SEVE_METRICS_TOKEN');
  return token === null ? null : { token, host, port };
}
