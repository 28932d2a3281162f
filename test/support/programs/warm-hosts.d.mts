import type { ChildProcess } from 'node:child_process';

export interface WarmHosts {
  /** Socket paths, one per Jest worker. */
  addresses: string[];
  /** Host processes by socket path. */
  children: Map<string, ChildProcess>;
  /** Returns the number of processes started so far. */
  starts(): number;
  /** Stops the hosts. Returns errors that no suite has reported. */
  stop(): Promise<string[]>;
}

export function startHosts(count: number): WarmHosts;
