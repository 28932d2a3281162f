/** Pages of the web application that letters about applications open. */
export interface ApplicationLinks {
  matches: string;
  ownApplications: string;
  received(applicationId: string): string;
  ofOffer(offerId: string): string;
  classGroup(id: string | null): string;
}

export const linksAt = (publicUrl: string): ApplicationLinks => ({
  matches: `${publicUrl}/mes-offres`,
  ownApplications: `${publicUrl}/mes-candidatures`,
  received: (id) => `${publicUrl}/entreprise/candidatures/${id}`,
  ofOffer: (id) => `${publicUrl}/entreprise/offres/${id}/candidatures`,
  classGroup: (id) => (id === null ? `${publicUrl}/classes` : `${publicUrl}/classes/${id}`),
});
