import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { DEMO_ACCOUNTS } from '@seve/database';
import { NotFound, type PersonRole } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DEMO_KEYS, type DemoAccountView, type DemoKey } from './accounts.dto.js';
import { AuthService } from './auth/auth.service.js';

const ROLES: Record<DemoKey, PersonRole> = {
  student: 'student',
  company: 'company_admin',
  teacher: 'teacher',
  coordinator: 'campus_coordinator',
  school_staff: 'school_staff',
  school_head: 'school_head',
  tutor: 'tutor',
  professional: 'professional',
  two_schools: 'teacher',
};

/** Sign-in with the one-click accounts, which only the demonstration has. */
@Injectable()
export class DemoService {
  constructor(
    private readonly auth: AuthService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(): DemoAccountView[] {
    if (!this.config.demo) return [];
    return DEMO_KEYS.map((key) => ({ key, name: `${DEMO_ACCOUNTS[key].firstName} ${DEMO_ACCOUNTS[key].lastName}`, role: ROLES[key] }));
  }

  /** @throws NotFound outside the demonstration. */
  async signIn(key: DemoKey, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { demo, demoPassword } = this.config;
    if (!demo || demoPassword === null) throw new NotFound('not-found');
    await this.auth.open({ email: DEMO_ACCOUNTS[key].email, password: demoPassword }, request, reply);
  }
}
