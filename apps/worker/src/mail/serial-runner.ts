/** `busy`: somebody else runs it, and looks once more. */
export type Round = 'found' | 'nothing' | 'busy';

/** Work that is asked for often and done by one: who asks while it runs makes it look once more. */
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
