import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import { type ConnectionLimits, dataSourceOptions } from '@seve/database';
import type { ProcessName } from './log.js';
import { CONFIG } from './tokens.js';

const LIMITS = Symbol('limits');

/**
 * The data source of one process, for `TypeOrmModule.forFeature` and `DataSource`. Import it after the boot gate (`databaseReady`): nothing
 * is retried. TypeORM's module, being global, closes it after the modules that are not. `forRootAsync` is called in the decorator because
 * Nest counts names of data sources per process, and a test process has several applications.
 */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG, LIMITS],
      useFactory: ({ databaseUrl }: Config, limits: ConnectionLimits) => ({ ...dataSourceOptions(databaseUrl, limits), retryAttempts: 0 }),
    }),
  ],
})
export class DatabaseModule {
  static forRoot(process: ProcessName, limits: ConnectionLimits = {}): DynamicModule {
    const named = { ...limits, applicationName: `seve ${process}` };
    return { module: DatabaseModule, providers: [{ provide: LIMITS, useValue: named }], exports: [LIMITS] };
  }
}
