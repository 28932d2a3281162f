import { collectDefaultMetrics, type OpenMetricsContentType, Registry } from 'prom-client';

/**
 * Metrics of one process in OpenMetrics format. Labels are names from the source code (routes, jobs, states), never of a person or from a
 * request.
 */
export class Metrics {
  readonly registry = new Registry<OpenMetricsContentType>();
  private readonly updates: (() => Promise<void>)[] = [];
  private hasDefaults = false;

  constructor() {
    this.registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  }

  /** Registers a function that updates gauges before each response. */
  beforeEach(update: () => Promise<void>): void {
    this.updates.push(update);
  }

  async text(): Promise<string> {
    // Enabled on the first response, because monitoring the event loop has a cost.
    if (!this.hasDefaults) collectDefaultMetrics({ register: this.registry });
    this.hasDefaults = true;
    await Promise.all(this.updates.map((update) => update()));
    return this.registry.metrics();
  }
}
