import type { NodeEnvironment } from './config.js';
import type { EnvironmentReader } from './environment-reader.js';

/** Reads an origin only; path and number are added by the adapter. */
export function readDirectory(reader: EnvironmentReader, nodeEnv: NodeEnvironment): string | null {
  const address = reader.url('COMPANY_DIRECTORY_URL', nodeEnv === 'production' ? ['https'] : ['https', 'http']);
  if (address === null) return null;
  const { origin, href } = new URL(address);
  if (href === `${origin}/`) return origin;
  reader.fault('COMPANY_DIRECTORY_URL', 'attendu : une origine seule, comme https://recherche-entreprises.api.gouv.fr');
  return null;
}
