import type { Answer, Client } from '../client.js';
import type { Refusal } from './offers.js';

export interface Draft {
  id: string;
  origin: string;
  offer: { id: string; title: string } | null;
  company: { id: string; name: string };
  siteId: string;
  kind: string;
  wantedFrom: string | null;
  wantedTo: string | null;
  motivation: string;
  answers: string[];
  cvFileId: string | null;
  proposal: { teacherName: string | null; text: string } | null;
  isOpen: boolean;
  warnings: string[];
}

export const writeDraft = (
  student: Client,
  offerId: string,
  body: object = { motivation: 'Je commence.' },
): Promise<Answer<Draft & Refusal>> => student.put(`/api/application-drafts/offers/${offerId}`, body);

export const draftsOf = async (student: Client): Promise<Draft[]> => (await student.get<Draft[]>('/api/application-drafts')).body;

export const sendDraft = (student: Client, id: string): Promise<Answer<{ id: string; status: string; origin: string } & Refusal>> =>
  student.post(`/api/application-drafts/${id}/sending`);
