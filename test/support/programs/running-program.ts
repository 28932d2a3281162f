/** An api or a worker of a test world, in a warm host or as a separate process. */
export interface RunningProgram {
  readonly env: Record<string, string | undefined>;
  /** Lines of its log so far. */
  readonly output: string[];
  readonly isRunning: boolean;
  /** Resolves when the program is ready; throws with the output when it does not start. */
  ready(): Promise<this>;
  /** Stops as at SIGTERM: running work is finished, connections are closed. */
  stop(): Promise<void>;
}
