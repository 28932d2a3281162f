/** Collects the values of a composed query: `add` returns the `$n` of one. */
export class Parameters {
  readonly all: unknown[] = [];

  add(value: unknown): string {
    return `$${this.all.push(value)}`;
  }
}
