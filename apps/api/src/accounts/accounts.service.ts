import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account } from '@seve/database';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import type { Principal } from '../http/principal.js';
import { CONFIG } from '../http/tokens.js';
import type { MeView } from './accounts.dto.js';
import { DemoService } from './demo.service.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly demo: DemoService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  me(principal: Principal | null): MeView {
    return { account: principal && viewOf(principal), demo: this.config.demo, demoAccounts: this.demo.list() };
  }

  async setLocale({ accountId }: Principal, locale: Locale): Promise<void> {
    await this.dataSource.getRepository(Account).update({ id: accountId }, { locale });
  }
}

const viewOf = ({ accountId, sessionId: _session, isStale: _stale, ...rest }: Principal) => ({ id: accountId, ...rest });
