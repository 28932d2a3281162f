/** An api or a worker of a test world, in a warm host or as a process of its own. */
export interface RunningProgram {
  readonly env: Record<string, string | undefined>;
  /** Lines of its log so far. */
  readonly output: string[];
  readonly isRunning: boolean;
  /** Resolves when it can work; throws with the output when it does not start. */
  ready(): Promise<this>;
  /** As at SIGTERM: what runs is finished, connections are closed. */
  stop(): Promise<void>;
}
