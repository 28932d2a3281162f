import type { ChildProcess } from 'node:child_process';

export interface WarmHosts {
  /** Paths of sockets, one for each Jest worker. */
  addresses: string[];
  /** The processes that serve them now, by address. */
  children: Map<string, ChildProcess>;
  /** How many processes were started so far. */
  starts(): number;
  /** Returns the faults that no suite has reported. */
  stop(): Promise<string[]>;
}

export function startHosts(count: number): WarmHosts;
