export class HealthView {
  /** Always true: an unhealthy process responds with 503, or not at all. */
  ok!: boolean;
}
