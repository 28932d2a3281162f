import { Readable } from 'node:stream';
import NodeClam from 'clamscan';

/** Searches for known viruses. @throws when it cannot decide, in which case the file is not delivered. */
export interface VirusScanner {
  isClean(bytes: Uint8Array): Promise<boolean>;
}

const TIMEOUT_MS = 20_000;

/** A clamd at `tcp://host:port`. Connects for each scan, because it may be restarted. */
export class ClamdScanner implements VirusScanner {
  constructor(private readonly url: string) {}

  async isClean(bytes: Uint8Array): Promise<boolean> {
    const { hostname, port } = new URL(this.url);
    const clam = await new NodeClam().init({
      preference: 'clamdscan',
      clamscan: { active: false },
      clamdscan: { host: hostname, port: Number(port || 3310), timeout: TIMEOUT_MS, localFallback: false, active: true },
    });
    const { isInfected } = await clam.scanStream(Readable.from([Buffer.from(bytes)]));
    if (typeof isInfected !== 'boolean') throw new Error('the virus scanner gave no verdict');
    return !isInfected;
  }
}
