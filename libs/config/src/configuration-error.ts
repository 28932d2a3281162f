/** Lists every invalid variable, so that all can be corrected at once. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly string[]) {
    const count = faults.length > 1 ? `${faults.length} variables à corriger` : '1 variable à corriger';
    super([`Configuration incomplète : ${count}.`, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
    this.name = 'ConfigurationError';
  }
}
