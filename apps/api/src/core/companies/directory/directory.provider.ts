import type { Provider } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Clock, CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { CachedDirectory } from './cached-directory.js';
import { COMPANY_DIRECTORY, type CompanyDirectory } from './company-directory.port.js';
import { searchEntreprises } from './search-entreprises.js';

export const DIRECTORY_PROVIDER: Provider = {
  provide: COMPANY_DIRECTORY,
  inject: [CONFIG, Clock, LOG],
  useFactory: ({ companyDirectoryUrl: url, publicUrl }: Config, clock: Clock, log: Logger): CompanyDirectory | null => {
    if (url === null) return null;
    const search = { url, userAgent: `Seve (+${publicUrl})`, today: () => clock.today() };
    return new CachedDirectory({
      ask: (siret) => searchEntreprises(search, siret),
      onRest: (reason) => log.warn({ reason }, 'the directory of companies is left alone for a while'),
    });
  },
};
