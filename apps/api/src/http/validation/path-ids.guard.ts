import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { NotFound } from '@seve/domain';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';

const isId = (name: string) => /(^id|Id)$/.test(name);

/** On every Nest route, before its own guards: an id that is no uuid is not found, and no query asks for it. */
@Injectable()
export class PathIdsGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    if (Object.entries(params ?? {}).some(([name, value]) => isId(name) && !isUUID(value))) throw new NotFound('not-found');
    return true;
  }
}
