/** Shares one run among equal questions that arrive before its answer; caches nothing afterwards. */
export class SingleFlight<Answer> {
  private readonly waiting = new Map<string, Promise<Answer>>();

  do(question: string, find: () => Promise<Answer>): Promise<Answer> {
    const known = this.waiting.get(question);
    if (known) return known;
    const answer = find().finally(() => this.waiting.delete(question));
    this.waiting.set(question, answer);
    return answer;
  }
}
