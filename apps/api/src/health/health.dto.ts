export class HealthView {
  /** Always true: whoever is not well answers 503, or not at all. */
  ok!: boolean;
}
