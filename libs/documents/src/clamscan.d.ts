declare module 'clamscan' {
  import type { Readable } from 'node:stream';

  interface Settings {
    preference: 'clamdscan';
    clamscan: { active: boolean };
    clamdscan: { host: string; port: number; timeout: number; localFallback: boolean; active: boolean };
  }

  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default class NodeClam {
    init(settings: Settings): Promise<NodeClam>;
    scanStream(stream: Readable): Promise<{ isInfected: boolean | null; viruses: string[] }>;
  }
}
