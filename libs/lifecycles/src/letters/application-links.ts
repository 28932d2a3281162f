/** Kind and id of an agreement or a contract. */
interface PaperLinked {
  id: string;
  entityType: 'agreement' | 'contract';
}

/** Addresses of web pages linked from letters about applications. */
export interface ApplicationLinks {
  matches: string;
  ownApplications: string;
  /** Page of an agreed place; of the student's applications for null. */
  ownPlace(placementId: string | null): string;
  received(applicationId: string): string;
  /** Applicants of the offer; for null, unsolicited applicants of the company. */
  receivedFor(offerId: string | null): string;
  /** Public page of the offer; of the campus for null. */
  aboutOffer(offerId: string | null): string;
  /** Call list of applications whose company does not answer. */
  escalations: string;
  /** Page of unconfirmed guardians of a class. */
  guardiansOfClass(id: string): string;
  classGroup(id: string | null): string;
  /** A teacher's page of one student. */
  studentSheet(classGroupId: string | null, studentId: string): string;
  /** Page of a place found elsewhere, for its school and for its company. */
  schoolPlace(id: string): string;
  companyPlace(id: string): string;
  /** Page of an agreement for its school. */
  schoolAgreement(id: string): string;
  companyAgreement(id: string): string;
  /** Page of a contract for the training centre. */
  schoolContract(id: string): string;
  companyContract(id: string): string;
  /** Page of a framework agreement for its school. */
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
