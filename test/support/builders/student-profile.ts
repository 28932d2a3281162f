import type { Client } from '../client.js';

/** Saves a profile unchanged, the smallest act that enqueues a job (`match-student`). Returns the HTTP status. */
export async function saveProfileAgain(student: Client): Promise<number> {
  const { body } = await student.get<{ version: number }>('/api/student/profile');
  return (await student.patch('/api/student/profile', { version: body.version })).status;
}
