import type { Client } from '../client.js';

/** Saves a student's profile as it is: the smallest act that enqueues a job (`match-student`). Returns the status. */
export async function saveProfileAgain(student: Client): Promise<number> {
  const { body } = await student.get<{ version: number }>('/api/student/profile');
  return (await student.patch('/api/student/profile', { version: body.version })).status;
}
