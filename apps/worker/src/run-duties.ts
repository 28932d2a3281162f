import type { Logger } from 'pino';

/** Runs duties in order. One that fails is logged by name, and the next ones run. */
export async function runDuties(log: Pick<Logger, 'error'>, duties: Readonly<Record<string, () => unknown>>): Promise<void> {
  for (const [duty, run] of Object.entries(duties)) {
    try {
      await run();
    } catch (error) {
      log.error({ err: error, duty }, 'sweep failed');
    }
  }
}
