import { collectDefaultMetrics, type OpenMetricsContentType, Registry } from 'prom-client';

/**
 * The figures of one process in the words of OpenMetrics. Their labels are names out of our own sources (routes, jobs, states), never a
 * person's or anything that a request may choose.
 */
export class Metrics {
  readonly registry = new Registry<OpenMetricsContentType>();
  private readonly updates: (() => Promise<void>)[] = [];
  private hasDefaults = false;

  constructor() {
    this.registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  }

  /** Runs before each answer, for figures that are read rather than counted. */
  beforeEach(update: () => Promise<void>): void {
    this.updates.push(update);
  }

  async text(): Promise<string> {
    // From the first answer on: their watch over the event loop costs a process that nobody asks nothing.
    if (!this.hasDefaults) collectDefaultMetrics({ register: this.registry });
    this.hasDefaults = true;
    await Promise.all(this.updates.map((update) => update()));
    return this.registry.metrics();
  }
}
