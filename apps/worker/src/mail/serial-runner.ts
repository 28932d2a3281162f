/** `busy`: another call runs it, and makes one more pass. */
export type Round = 'found' | 'nothing' | 'busy';

/** Runs one loop at a time: a call while it runs adds a pass. */
export class SerialRunner {
  private isAsked = false;
  private isRunning = false;

  /** Runs `pass` until it finds nothing more. */
  async run(pass: () => Promise<boolean>): Promise<Round> {
    this.isAsked = true;
    if (this.isRunning) return 'busy';
    this.isRunning = true;
    let round: Round = 'nothing';
    try {
      while (this.isAsked) {
        this.isAsked = false;
        while (await pass()) round = 'found';
      }
      return round;
    } finally {
      this.isRunning = false;
    }
  }
}
