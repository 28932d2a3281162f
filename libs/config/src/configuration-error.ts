/** Every wrong variable at once, so that one start is enough to mend them all. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly string[]) {
    const count = faults.length > 1 ? `${faults.length} variables à corriger` : '1 variable à corriger';
    super([`Configuration incomplète : ${count}.`, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
    this.name = 'ConfigurationError';
  }
}
