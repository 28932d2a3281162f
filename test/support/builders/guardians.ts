import type { Client } from '../client.js';

/** Confirms the current contact as a member of the school. */
export async function confirmGuardian(school: Client, classId: string, studentId: string): Promise<void> {
  const path = `/api/classes/${classId}/students/${studentId}`;
  const { body } = await school.get<{ guardian: { contactId: string } }>(path);
  const { status } = await school.put(`${path}/guardian/confirmation`, { contactId: body.guardian.contactId });
  if (status !== 204) throw new Error(`The guardian of ${studentId} was not confirmed: ${status}`);
}
