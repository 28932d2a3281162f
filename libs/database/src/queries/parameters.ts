/** Values of a query that is put together: `add` answers the `$n` that stands for one. */
export class Parameters {
  readonly all: unknown[] = [];

  add(value: unknown): string {
    return `$${this.all.push(value)}`;
  }
}
