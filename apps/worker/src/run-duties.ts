import type { Logger } from 'pino';

/** Runs each duty in turn. One that fails is logged by its name; the next ones run. */
export async function runDuties(log: Pick<Logger, 'error'>, duties: Readonly<Record<string, () => unknown>>): Promise<void> {
  for (const [duty, run] of Object.entries(duties)) {
    try {
      await run();
    } catch (error) {
      log.error({ err: error, duty }, 'sweep failed');
    }
  }
}
