import { setTimeout as pause } from 'node:timers/promises';
import type { Refusal } from '../../support/builders/offers.js';
import type { Student } from '../../support/builders/people.js';

export interface Cv {
  id: string;
  fileName: string;
  state: 'pending' | 'checked' | 'refused';
  refusal: string | null;
}

export const sendCv = ({ client }: Student, fileName: string, bytes: Uint8Array<ArrayBuffer>) =>
  client.upload<{ cv: Cv } & Refusal>('/api/student/cv', fileName, bytes);

/** Returns the student's CV once the worker has checked it; null without one. */
export async function judgedCv({ client }: Student): Promise<Cv | null> {
  for (let wait = 0; wait < 400; wait += 1) {
    const { body } = await client.get<{ cv: Cv | null }>('/api/student/cv');
    if (body.cv?.state !== 'pending') return body.cv;
    await pause(100);
  }
  throw new Error('a CV stays unchecked');
}
