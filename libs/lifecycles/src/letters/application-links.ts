/** An agreement or a contract. */
interface PaperLinked {
  id: string;
  entityType: 'agreement' | 'contract';
}

/** Pages of the web application that letters about applications open. */
export interface ApplicationLinks {
  matches: string;
  ownApplications: string;
  /** Page of an agreed place; without one, the student's applications. */
  ownPlace(placementId: string | null): string;
  received(applicationId: string): string;
  /** Applicants of the offer; without one, unsolicited applicants of the company. */
  receivedFor(offerId: string | null): string;
  /** Public page of the offer; without one, the campus. */
  aboutOffer(offerId: string | null): string;
  /** Applications whose company does not answer. */
  escalations: string;
  /** Unconfirmed guardians of a class. */
  guardiansOfClass(id: string): string;
  classGroup(id: string | null): string;
  /** What the teacher sees of one student. */
  studentSheet(classGroupId: string | null, studentId: string): string;
  /** A place found elsewhere, for its school and for its company. */
  schoolPlace(id: string): string;
  companyPlace(id: string): string;
  /** An agreement as its school reads it. */
  schoolAgreement(id: string): string;
  companyAgreement(id: string): string;
  /** A contract as the training centre reads it. */
  schoolContract(id: string): string;
  companyContract(id: string): string;
  /** A framework agreement as its school reads it. */
  schoolFramework(id: string): string;
  companyFramework(id: string): string;
  schoolPaper(paper: PaperLinked): string;
  companyPaper(paper: PaperLinked): string;
}

const PATHS = { agreement: 'conventions', contract: 'contrats' } as const;

export const linksAt = (publicUrl: string): ApplicationLinks => ({
  matches: `${publicUrl}/mes-offres`,
  ownApplications: `${publicUrl}/mes-candidatures`,
  ownPlace: (id) => (id === null ? `${publicUrl}/mes-candidatures` : `${publicUrl}/mes-places/${id}`),
  received: (id) => `${publicUrl}/entreprise/candidatures/${id}`,
  receivedFor: (offerId) =>
    offerId === null ? `${publicUrl}/entreprise/candidatures-spontanees` : `${publicUrl}/entreprise/offres/${offerId}/candidatures`,
  aboutOffer: (offerId) => (offerId === null ? publicUrl : `${publicUrl}/offres/${offerId}`),
  escalations: `${publicUrl}/coordination/sans-reponse`,
  guardiansOfClass: (id) => `${publicUrl}/classes/${id}/responsables`,
  classGroup: (id) => (id === null ? `${publicUrl}/classes` : `${publicUrl}/classes/${id}`),
  studentSheet: (classGroupId, studentId) =>
    classGroupId === null ? `${publicUrl}/classes` : `${publicUrl}/classes/${classGroupId}/eleves/${studentId}`,
  schoolPlace: (id) => `${publicUrl}/etablissement/places/${id}`,
  companyPlace: (id) => `${publicUrl}/entreprise/places/${id}`,
  schoolAgreement: (id) => `${publicUrl}/etablissement/conventions/${id}`,
  companyAgreement: (id) => `${publicUrl}/entreprise/conventions/${id}`,
  schoolContract: (id) => `${publicUrl}/etablissement/contrats/${id}`,
  schoolPaper: ({ id, entityType }) => `${publicUrl}/etablissement/${PATHS[entityType]}/${id}`,
  companyPaper: ({ id, entityType }) => `${publicUrl}/entreprise/${PATHS[entityType]}/${id}`,
  companyContract: (id) => `${publicUrl}/entreprise/contrats/${id}`,
  schoolFramework: (id) => `${publicUrl}/etablissement/partenariats/${id}`,
  companyFramework: (id) => `${publicUrl}/entreprise/partenariats/${id}`,
});
