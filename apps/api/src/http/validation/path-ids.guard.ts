import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { NotFound } from '@seve/domain';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';

const isId = (name: string) => /(^id|Id)$/.test(name);

/** Runs on every Nest route before its own guards: an id that is no uuid gives 404, without a query. */
@Injectable()
export class PathIdsGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    if (Object.entries(params ?? {}).some(([name, value]) => isId(name) && !isUUID(value))) throw new NotFound('not-found');
    return true;
  }
}
